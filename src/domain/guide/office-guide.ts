import { parsePhone, PHONE_MESSAGE } from '../people/phone'
import { fail, ok } from '../result'
import type { Result } from '../result'

/** What a disclosure guide says, in the order in which it is read. */
export const GUIDE_FIELDS = [
  'name',
  'address',
  'hours',
  'phone',
  'fax',
  'postcode',
  'email',
  'howToApply',
  'fees',
  'supervisor',
  'supervisorPhone',
  'reconsiderationBody',
  'court',
  'sourceNote',
] as const
export type GuideField = (typeof GUIDE_FIELDS)[number]

/**
 * Chinese names of the fields.
 * Source: Regulation (2019) Art. 12 (name, address, hours, telephone, fax, post, e-mail of the office; how to apply).
 * @example GUIDE_FIELD_TEXTS.hours // '办公时间'
 */
export const GUIDE_FIELD_TEXTS: Readonly<Record<GuideField, string>> = {
  name: '机构名称',
  address: '地址',
  hours: '办公时间',
  phone: '电话',
  fax: '传真',
  postcode: '邮政编码',
  email: '电子邮箱',
  howToApply: '怎么申请',
  fees: '收费',
  supervisor: '监督机关',
  supervisorPhone: '监督电话',
  reconsiderationBody: '复议机关',
  court: '管辖法院',
  sourceNote: '资料来源',
}

/**
 * The national hotline of government services: whoever doesn't know a number is told this one.
 * Source: 国办发〔2020〕53号 (from memory).
 * @example HOTLINE // '12345'
 */
export const HOTLINE = '12345'

/** 政府信息公开指南 as data: the one source of every footer, form, letter and feed. */
export interface OfficeGuide extends Readonly<Record<GuideField, string>> {
  /** Fields that nobody has checked yet; readers are told so beside each. */
  readonly unverified: readonly GuideField[]
}

const LONGEST: Readonly<Record<GuideField, number>> = {
  name: 60,
  address: 120,
  hours: 120,
  phone: 40,
  fax: 40,
  postcode: 6,
  email: 100,
  howToApply: 1000,
  fees: 500,
  supervisor: 60,
  supervisorPhone: 40,
  reconsiderationBody: 60,
  court: 120,
  sourceNote: 600,
}

/** Longest text of a field. Unit: characters. @example longestOf('postcode') // 6 */
export const longestOf = (field: GuideField): number => LONGEST[field]

const MAY_BE_EMPTY: readonly GuideField[] = ['phone', 'fax', 'postcode', 'email', 'supervisorPhone']

/** Whether a field may stay empty. @example mayBeEmpty('fax') // true */
export const mayBeEmpty = (field: GuideField): boolean => MAY_BE_EMPTY.includes(field)

const wrong = (field: GuideField, message: string) => fail('invalid_field', { field, message })

const isDialled = (text: string): boolean => text === '' || /^1\d{4}$/.test(text) || parsePhone(text).ok

const shapeProblem = (guide: OfficeGuide): readonly [GuideField, string] | null => {
  for (const field of ['phone', 'fax', 'supervisorPhone'] as const)
    if (!isDialled(guide[field])) return [field, `${GUIDE_FIELD_TEXTS[field]}不对。${PHONE_MESSAGE}`]
  if (!/^(\d{6})?$/.test(guide.postcode)) return ['postcode', '邮政编码是 6 位数字，没有的不写']
  if (guide.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(guide.email))
    return ['email', '电子邮箱不对，例：name@163.com，没有的不写']
  return null
}

const emptyProblem = (guide: OfficeGuide): readonly [GuideField, string] | null => {
  const empty = GUIDE_FIELDS.find((field) => guide[field] === '' && !mayBeEmpty(field))
  return empty === undefined ? null : [empty, `请填写${GUIDE_FIELD_TEXTS[empty]}`]
}

const trimmed = (guide: OfficeGuide): OfficeGuide => {
  const pairs = GUIDE_FIELDS.map((field) => [field, guide[field].trim()])
  const fields = Object.fromEntries(pairs) as Record<GuideField, string>
  return { ...fields, unverified: GUIDE_FIELDS.filter((field) => guide.unverified.includes(field)) }
}

/** Without a number of its own the office is reached by the hotline, which is not its own number. */
const reachable = (guide: OfficeGuide): OfficeGuide => {
  if (guide.phone !== '' && guide.phone !== HOTLINE) return guide
  const unverified = GUIDE_FIELDS.filter((field) => field === 'phone' || guide.unverified.includes(field))
  return { ...guide, phone: HOTLINE, unverified }
}

/**
 * A guide that may be published: what the law asks for is there, numbers can be dialled; an office without a number is
 * reached by the hotline, and that is marked.
 * Source: Regulation (2019) Art. 12. Fails: `invalid_field` with the `field` and, in Chinese, what to do.
 * @example checkGuide({ ...guide, phone: '' }) // ok({ …, phone: '12345', unverified: ['phone'] })
 */
export const checkGuide = (given: OfficeGuide): Result<OfficeGuide, 'invalid_field'> => {
  const guide = trimmed(given)
  const problem = emptyProblem(guide) ?? shapeProblem(guide)
  return problem === null ? ok(reachable(guide)) : wrong(...problem)
}

/**
 * Names of what differs between two guides; a mark alone is told by the field it is on.
 * @example changedIn(before, { ...before, phone: '0692-8180000' }) // ['电话']
 */
export const changedIn = (before: OfficeGuide, after: OfficeGuide): readonly string[] =>
  GUIDE_FIELDS.filter(
    (field) =>
      before[field] !== after[field] ||
      before.unverified.includes(field) !== after.unverified.includes(field),
  ).map((field) => GUIDE_FIELD_TEXTS[field])

/**
 * Who to ask and how to reach him, in one line, as letters and feeds say it.
 * @example contactLine({ name: '党政办', address: '', phone: '12345' }) // '党政办，电话：12345'
 */
export const contactLine = ({
  name,
  address,
  phone,
}: Pick<OfficeGuide, 'name' | 'address' | 'phone'>): string =>
  [name, address === '' ? '' : `地址：${address}`, phone === '' ? '' : `电话：${phone}`]
    .filter((text) => text !== '')
    .join('，')
