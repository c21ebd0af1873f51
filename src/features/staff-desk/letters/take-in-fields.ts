import * as z from 'zod/mini'
import { takeInComplaint } from '@/contract/take-in-complaint'
import type { IsoDate } from '@/domain/calendar/civil-date'
import { CHANNEL_TEXTS } from '@/domain/complaint/events'
import { COMPLAINT_KINDS, KIND_RULES, type ComplaintKind } from '@/domain/complaint/kinds'
import { TAKEN_CHANNEL_RULES, TAKEN_CHANNELS } from '@/domain/complaint/taking-in'
import { dayField, type Typed, type WrittenField } from '../written-fields'

/** What is typed into the form, and what is ticked; its photos are kept in a list of their own. */
export interface TakenIn {
  readonly typed: Typed
  readonly concernedUnits: readonly string[]
}

export const NOTHING_TAKEN: TakenIn = { typed: {}, concernedUnits: [] }

const ruleOf = ({ channel }: Typed) => TAKEN_CHANNEL_RULES[channel as keyof typeof TAKEN_CHANNEL_RULES]

const CHANNEL: WrittenField = {
  name: 'channel',
  label: '来信是怎样收到的',
  kind: 'choice',
  options: TAKEN_CHANNELS.map((value) => ({
    value,
    text: CHANNEL_TEXTS[value],
    note: TAKEN_CHANNEL_RULES[value].note,
  })),
}

const ORDER_DAY: WrittenField = {
  name: 'orderDueOn',
  label: '工单要求办结的日期',
  hint: '工单上没写的留空，按本地规定的天数算。写成 2026-03-02 的样子。',
  kind: 'line',
  maxLength: 10,
}

/** How it came, when, and under which number of the other office. */
export const arrivalFieldsOf = (typed: Typed, today: string): readonly WrittenField[] => {
  const rule = ruleOf(typed)
  if (rule === undefined) return [CHANNEL]
  const day = { ...dayField(rule.dayName, { today: today as IsoDate }), name: 'arrivedOn' }
  const reference: WrittenField = {
    name: 'reference',
    label: rule.referenceName,
    kind: 'line',
    maxLength: 60,
  }
  const order = typed.channel === 'hotline' ? [ORDER_DAY] : []
  return rule.referenceName === '' ? [CHANNEL, day] : [CHANNEL, day, reference, ...order]
}

/** What it says. */
export const CONTENT_FIELDS: readonly WrittenField[] = [
  {
    name: 'kind',
    label: '属于哪一类',
    kind: 'choice',
    options: COMPLAINT_KINDS.map((value) => ({
      value,
      text: KIND_RULES[value].text,
      note: KIND_RULES[value].everyday,
    })),
  },
  {
    name: 'text',
    label: '内容',
    hint: '照原话、原文写。口头说的，写完念给对方听。',
    kind: 'multiline',
    maxLength: 3000,
  },
  { name: 'place', label: '地点', hint: '没说的留空。', kind: 'line', maxLength: 100 },
]

const mayBeNameless = ({ kind }: Typed): boolean =>
  kind === undefined || KIND_RULES[kind as ComplaintKind].anonymous

const isNamed = (typed: Typed): boolean => !mayBeNameless(typed) || typed.named !== 'no'

/** Who wrote, came or called. */
export const senderFieldsOf = (typed: Typed): readonly WrittenField[] => [
  ...(mayBeNameless(typed)
    ? [
        {
          name: 'named',
          label: '对方留姓名吗',
          kind: 'choice',
          initial: 'yes',
          options: [
            { value: 'yes', text: '留' },
            { value: 'no', text: '不留，把编号告诉他' },
          ],
        } as const,
      ]
    : []),
  ...(isNamed(typed)
    ? [
        { name: 'name', label: '姓名', kind: 'line', maxLength: 50 } as const,
        { name: 'phone', label: '联系电话', hint: '没有的留空。', kind: 'line', maxLength: 20 } as const,
        {
          name: 'address',
          label: '住址',
          hint: mayBeNameless(typed) ? '没有的留空。' : '这一类要写，才能告知归谁办。',
          kind: 'line',
          maxLength: 200,
        } as const,
      ]
    : []),
]

/** The answers in the shape of the contract, still unchecked. */
export const toTaken = ({ typed, concernedUnits }: TakenIn, today: string): unknown => {
  const said = (name: string): string => typed[name] ?? ''
  const hasReference = (ruleOf(typed)?.referenceName ?? '') !== ''
  const sender = { name: said('name'), phone: said('phone'), address: said('address') }
  return {
    arrival: {
      channel: typed.channel,
      arrivedOn: (typed.arrivedOn ?? today).trim(),
      reference: hasReference ? said('reference') : '',
      ...(typed.channel === 'hotline' && said('orderDueOn').trim() !== ''
        ? { orderDueOn: said('orderDueOn').trim() }
        : {}),
    },
    form: {
      kind: typed.kind,
      text: said('text'),
      place: said('place'),
      concernedUnits,
      concernedWords: said('concernedWords'),
      ...(isNamed(typed) ? { sender } : {}),
    },
  }
}

/** What is wrong with the answers, by the last word of the field. */
export const problemsOfTaken = (input: unknown): Readonly<Record<string, string>> => {
  const parsed = z.safeParse(takeInComplaint.input, input)
  const problems: Record<string, string> = {}
  for (const { path, message } of parsed.success ? [] : parsed.error.issues)
    problems[String(path.at(-1) ?? '')] ??= message
  return problems
}
