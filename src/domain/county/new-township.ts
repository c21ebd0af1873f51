import { HOTLINE, type GuideField, type OfficeGuide } from '../guide/office-guide'
import { fail, ok, type Result } from '../result'

/** How a township is told apart from its neighbours. */
export interface TownshipName {
  /** Stands in addresses, e.g. `zhanxi`. */
  readonly id: string
  /** In full, e.g. 盈江县盏西镇. */
  readonly township: string
  /** First words of the numbers of requests, e.g. 盏公申. */
  readonly caseNumberPrefix: string
  /** First words of the numbers of replies, e.g. 盏公复. */
  readonly letterNumberPrefix: string
}

const ABOVE = /^.+?[省州市县区旗](?=.)/
const KIND = /(民族乡|街道|镇|乡)$/

/** Without province, prefecture and county. */
const shortName = (township: string): string => {
  const short = township.replace(ABOVE, '')
  return short === township ? short : shortName(short)
}

/**
 * Its own word, without county and kind.
 * @example ownWord('盈江县盏西镇') // '盏西'
 */
export const ownWord = (township: string): string => {
  const short = shortName(township)
  const word = short.replace(KIND, '')
  return word === '' ? short : word
}

/**
 * Prefixes of its numbers: by the first character of its own word, or by the whole word where a neighbour has it.
 * @example prefixesFor('盈江县盏西镇', []) // { caseNumberPrefix: '盏公申', letterNumberPrefix: '盏公复' }
 */
export const prefixesFor = (
  township: string,
  taken: readonly Pick<TownshipName, 'caseNumberPrefix'>[],
): Pick<TownshipName, 'caseNumberPrefix' | 'letterNumberPrefix'> => {
  const word = ownWord(township)
  const [first = ''] = [...word]
  const isTaken = taken.some(({ caseNumberPrefix }) => caseNumberPrefix === `${first}公申`)
  const begin = isTaken ? word : first
  return { caseNumberPrefix: `${begin}公申`, letterNumberPrefix: `${begin}公复` }
}

const NAMED: readonly (readonly [keyof TownshipName, string])[] = [
  ['id', '这个英文简称已经有乡镇用了，请换一个'],
  ['township', '这个乡镇已经设立了'],
  ['caseNumberPrefix', '申请编号的字头和别的乡镇一样，分不清是谁的，请加一个字'],
  ['letterNumberPrefix', '答复文号的字头和别的乡镇一样，分不清是谁的，请加一个字'],
]

/**
 * Whether it can be told apart from the townships that are there. Fails: `invalid_field` with the field and, in Chinese, the cure.
 * @example checkTownshipName(zhanxi, [zhanxi]).ok // false
 */
export const checkTownshipName = (
  given: TownshipName,
  taken: readonly TownshipName[],
): Result<TownshipName, 'invalid_field'> => {
  const clash = NAMED.find(([field]) => taken.some((other) => other[field] === given[field]))
  return clash === undefined ? ok(given) : fail('invalid_field', { field: clash[0], message: clash[1] })
}

/** What the county knows of the office of a new township when it sets it up. */
export type KnownOfOffice = Pick<OfficeGuide, 'address' | 'hours' | 'phone' | 'postcode' | 'email'>

const CHECKED: readonly GuideField[] = ['name', 'fees', 'howToApply']

/**
 * The guide of a new township: what the county knows of it, and of a neighbour what holds for the whole county. What nobody
 * of the township has checked is marked.
 */
export const guideOfNewTownship = (
  township: string,
  known: KnownOfOffice,
  neighbour: OfficeGuide,
): OfficeGuide => {
  const { fees, howToApply, supervisor, supervisorPhone, reconsiderationBody, court } = neighbour
  const guide = {
    ...known,
    name: `${shortName(township)}党政综合办公室（政府信息公开工作机构）`,
    phone: known.phone === '' ? HOTLINE : known.phone,
    fax: '',
    fees,
    howToApply,
    supervisor,
    supervisorPhone,
    reconsiderationBody,
    court,
    sourceNote: '设立时由县里填写；标着“待核”的，由镇里负责人核对后改正。',
  }
  const unverified = (Object.keys(guide) as GuideField[]).filter(
    (field) => guide[field] !== '' && field !== 'sourceNote' && !CHECKED.includes(field),
  )
  return { ...guide, unverified }
}
