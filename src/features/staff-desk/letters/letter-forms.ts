import type { StaffComplaintView } from '@/contract/complaints'
import type { ComplaintAct } from '@/domain/complaint/events'
import { COMPLAINT_KINDS, KIND_RULES, type ComplaintKind } from '@/domain/complaint/kinds'
import { COMPLAINT_OUTCOMES, OUTCOME_RULES, type ComplaintOutcome } from '@/domain/complaint/outcomes'
import type { Typed, WrittenField } from '../written-fields'

/** The form of an act on a letter: its questions, and the act that the answers make. */
export interface LetterActForm {
  readonly fields: (view: StaffComplaintView) => readonly WrittenField[]
  /** The act as the contract takes it; what is missing is found there. */
  readonly toAct: (typed: Typed) => unknown
}

/** Longest answers, where they aren't 500 characters. */
const LONGEST: Readonly<Record<string, number>> = { text: 1000, result: 2000 }

const written = (name: string, label: string, hint: string): WrittenField => ({
  name,
  label,
  hint,
  kind: 'multiline',
  maxLength: LONGEST[name] ?? 500,
})
const line = (name: string, label: string, hint: string): WrittenField => ({
  name,
  label,
  hint,
  kind: 'line',
  maxLength: 100,
})
const asked = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, text: name })
const reason = written('reason', '理由', '写信的人会看到。')

const kindField = ({ kind }: StaffComplaintView): WrittenField => ({
  name: 'kind',
  label: '属于哪一类',
  kind: 'choice',
  initial: kind,
  options: COMPLAINT_KINDS.map((value) => ({
    value,
    text: KIND_RULES[value].text,
    note: KIND_RULES[value].everyday,
  })),
})

const needs =
  (what: 'reason' | 'handedTo' | 'contact') =>
  (typed: Typed): boolean =>
    typed.outcome !== undefined && OUTCOME_RULES[typed.outcome as ComplaintOutcome].needs.includes(what)

const answerFields: readonly WrittenField[] = [
  {
    name: 'outcome',
    label: '办理结果',
    kind: 'choice',
    options: COMPLAINT_OUTCOMES.map((value) => ({ value, text: OUTCOME_RULES[value].text })),
  },
  {
    ...written('text', '查到的情况和办理结果', '逐条回答信里问的每件事，写明什么时候、怎么办的。'),
    maxLength: 3000,
  },
  { ...written('reason', '理由', '为什么没有解决，或者为什么不归本镇管。'), when: needs('reason') },
  { ...line('handedTo', '归哪个单位管', '写全称。'), when: needs('handedTo') },
  { ...line('contact', '怎样联系', '电话或者地址。'), when: needs('contact') },
]

const concernedOf = (typed: Typed) => {
  const [kind = '', ...id] = (typed.concerned ?? '').split(':')
  return { kind, id: id.join(':') }
}

const plain = (fields: LetterActForm['fields'], act: ComplaintAct): LetterActForm => ({
  fields,
  toAct: (typed) => ({ act, ...typed }),
})

/** Forms of the acts of the desk; an act that isn't here is none that staff take. */
export const LETTER_FORMS: Readonly<Partial<Record<ComplaintAct, LetterActForm>>> = {
  sort: {
    fields: (view) => [
      kindField(view),
      {
        ...written('reason', '改类别的理由', '写信的人选的类别不对，才要写。'),
        when: (typed) => typed.kind !== view.kind,
      },
    ],
    toAct: ({ kind, reason: because = '' }) => ({
      act: 'sort',
      kind: kind as ComplaintKind,
      reason: because,
    }),
  },
  name_concern: {
    fields: ({ units, people }) => [
      {
        name: 'concerned',
        label: '反映的是谁',
        hint: '登记以后，他们和代理他们的人都看不到这封信。',
        kind: 'choice',
        options: [
          ...units.map(({ id, name }) => ({ value: `unit:${id}`, text: name, note: '单位' })),
          ...people.map(({ id, name }) => ({ value: `person:${id}`, text: name, note: '个人' })),
        ],
      },
    ],
    toAct: (typed) => ({ act: 'name_concern', concerned: concernedOf(typed) }),
  },
  tell_receipt: plain(() => [line('how', '怎样告知', '例：短信，告诉归哪个办公室办。')], 'tell_receipt'),
  accept: plain(() => [], 'accept'),
  object: plain(() => [reason], 'object'),
  assign: plain(
    ({ assignable }) => [
      { name: 'to', label: '交给谁办', kind: 'choice', options: assignable.map(asked) },
      written('reason', '说明', '可以不写。'),
    ],
    'assign',
  ),
  return_assignment: plain(() => [reason], 'return_assignment'),
  ask_part: plain(
    ({ units, today }) => [
      { name: 'unitId', label: '请哪个单位', kind: 'choice', options: units.map(asked) },
      written('task', '请它办什么', '写明要核实、要解决的事。'),
      {
        name: 'answerBy',
        label: '哪天前反馈',
        hint: '写成 2026-12-18 的样子。',
        kind: 'day',
        initial: today,
      },
    ],
    'ask_part',
  ),
  give_part: plain(
    ({ parts }) => [
      {
        name: 'unitId',
        label: '哪个单位的反馈',
        kind: 'choice',
        options: parts
          .filter(({ givenOn }) => givenOn === null)
          .map(({ unitId, unitName }) => ({ value: unitId, text: unitName })),
      },
      written('result', '反馈内容', '查到什么、办了什么。'),
    ],
    'give_part',
  ),
  tell_progress: plain(() => [written('text', '办理进展', '写信的人会看到。')], 'tell_progress'),
  extend: {
    fields: () => [
      { name: 'days', label: '延长几天', hint: '按这一类的期限单位。', kind: 'number', maxLength: 2 },
      reason,
    ],
    toAct: ({ days = '', reason: because = '' }) => ({ act: 'extend', days: Number(days), reason: because }),
  },
  answer: {
    fields: () => answerFields,
    toAct: ({ outcome, text = '', reason: because = '', handedTo = '', contact = '' }) => ({
      act: 'answer',
      answer: { outcome, text, reason: because, handedTo, contact },
    }),
  },
  supervise: plain(
    ({ today }) => [
      written('demand', '督办要求', '要查明什么、办到什么程度。'),
      {
        name: 'answerBy',
        label: '哪天前报结果',
        hint: '写成 2026-12-18 的样子。',
        kind: 'day',
        initial: today,
      },
    ],
    'supervise',
  ),
  report: plain(
    () => [written('result', '督办结果', '查明了什么、办到什么程度。督办的人会看到。')],
    'report',
  ),
  hand_over: plain(
    () => [
      line('to', '转给哪个单位', '写全称。'),
      line('contact', '怎样联系', '电话或者地址，会告诉写信的人。'),
      reason,
    ],
    'hand_over',
  ),
  convert: plain(() => [], 'convert'),
  join: plain(() => [line('intoNumber', '并入哪一封', '写编号，例：盏信〔2026〕1号。')], 'join'),
  note: plain(() => [written('text', '备注', '只有办理的同事看得到。')], 'note'),
  close: plain(() => [written('reason', '说明', '可以不写。')], 'close'),
}
