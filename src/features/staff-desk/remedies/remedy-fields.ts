import type { RemedyForm } from '@/contract/remedy-ledger'
import { REMEDY_PART_TEXTS, REMEDY_PARTS, REMEDY_WAY_TEXTS, REMEDY_WAYS } from '@/domain/remedy-ledger/ways'
import { oneLine } from '../dossiers/dossier-form'
import { DAY_HINT, dayOf, type Typed, type WrittenField } from '../written-fields'

const isReconsideration = ({ way }: Typed): boolean => way === 'reconsideration'

/** Questions of an entry, answered from the notice; `filled` is what stands there at first. */
export const remedyFields = (filled: Partial<Typed>): readonly WrittenField[] => {
  const fields: readonly WrittenField[] = [
    {
      name: 'way',
      label: '是哪一种',
      kind: 'choice',
      options: REMEDY_WAYS.map((value) => ({ value, text: REMEDY_WAY_TEXTS[value] })),
    },
    oneLine('title', ['事由', '一句话说清，不写个人的姓名电话。例：不服不予公开征地补偿表的答复。'], 100),
    oneLine('organ', ['复议机关、法院，或者转来举报的单位', '照通知书写，例：盈江县人民政府。'], 60),
    oneLine('number', ['案号', '通知书上的编号，没有可以不写。'], 60),
    dayOf('receivedOn', '哪天收到通知书'),
    {
      name: 'procedure',
      label: '复议用哪种程序',
      kind: 'choice',
      when: isReconsideration,
      options: [
        { value: 'simple', text: '简易程序', note: '5 个工作日内书面答复' },
        { value: 'ordinary', text: '普通程序', note: '10 个工作日内书面答复' },
      ],
    },
    {
      name: 'part',
      label: '本机关是什么身份',
      kind: 'choice',
      when: ({ way }) => way === 'suit_after',
      options: REMEDY_PARTS.map((value) => ({ value, text: REMEDY_PART_TEXTS[value] })),
    },
    {
      ...dayOf('answerBy', '通知书写明的最后一日'),
      hint: `${DAY_HINT}没写明可以不填，按法律规定的天数算。两个都有的，以早的为准。`,
    },
    oneLine('caseNumber', ['是哪件申请引起的', '写申请编号，例：2026-1。不是申请引起的不写。'], 40),
  ]
  return fields.map((field) => {
    const initial = filled[field.name]
    return initial === undefined ? field : { ...field, initial }
  })
}

/** The entry as the contract takes it. */
export const typedRemedy = ({ answerBy = '', procedure, part, way, ...typed }: Typed): unknown => ({
  ...typed,
  ...(way === undefined ? {} : { way }),
  procedure: way === 'reconsideration' ? (procedure ?? null) : null,
  part: way === 'suit_after' ? part : 'original',
  answerBy: answerBy.trim() === '' ? null : answerBy.trim(),
})

/** What an entry says, to be mended. */
export const asTyped = (
  { procedure, answerBy, ...form }: Omit<RemedyForm, 'caseNumber'>,
  caseNumber: string,
): Typed => ({
  ...form,
  caseNumber,
  answerBy: answerBy ?? '',
  ...(procedure === null ? {} : { procedure }),
})
