import type { IsoDate } from '@/domain/calendar/civil-date'
import { PAPER_CHANNELS, type PaperChannel } from '@/domain/information-request/intake'
import { CHANNEL_TEXTS } from '@/domain/information-request/terms'
import { dayField, type Typed, type WrittenField } from './written-fields'

const NOTES: Readonly<Record<PaperChannel, string>> = {
  in_person: '提交的当天就是收到之日',
  registered_post: '挂号信、特快专递；签收的当天就是收到之日',
  ordinary_post: '不用签收；收到当天联系申请人，双方确认之日是收到之日',
  fax: '双方确认之日是收到之日',
  oral: '书面提出确有困难的；您代为填写，提出的当天就是收到之日',
}

const DAY_NAMES: Readonly<Record<PaperChannel, string>> = {
  in_person: '当面提交日期',
  registered_post: '签收日期',
  ordinary_post: '收到信件日期',
  fax: '收到传真日期',
  oral: '口头提出日期',
}

const CHANNEL_FIELD: WrittenField = {
  name: 'channel',
  label: '申请是怎样收到的',
  kind: 'choice',
  options: PAPER_CHANNELS.map((value) => ({ value, text: CHANNEL_TEXTS[value], note: NOTES[value] })),
}

const person = (name: string, label: string, hint: string): WrittenField => ({
  name,
  label,
  hint,
  kind: 'line',
  maxLength: 50,
})

const CONFIRMATION: readonly WrittenField[] = [
  {
    name: 'confirmedOn',
    label: '双方确认日期',
    hint: '写成 2026-12-18 的样子。还没有联系上的留空，答复期限先不起算。',
    kind: 'day',
  },
  {
    name: 'confirmation',
    label: '确认记录',
    hint: '例：12月18日10时打电话，申请人本人接听。没确认的留空。',
    kind: 'multiline',
    maxLength: 300,
  },
]

const PROOFS: Readonly<Record<PaperChannel, readonly WrittenField[]>> = {
  in_person: [person('takenBy', '收件人', '哪位工作人员收的。')],
  registered_post: [
    { name: 'postNumber', label: '邮件号码', hint: '挂号信、快递单上的号码。', kind: 'line', maxLength: 40 },
    person('signedBy', '签收人', '哪位工作人员签收的。'),
  ],
  ordinary_post: CONFIRMATION,
  fax: CONFIRMATION,
  oral: [
    {
      name: 'why',
      label: '为什么不能书面提出',
      hint: '例：不识字、视力障碍。',
      kind: 'line',
      maxLength: 100,
    },
    person('filledInBy', '代填人', '代为填写的工作人员。'),
    {
      name: 'readBack',
      label: '向申请人宣读、核对了吗',
      kind: 'choice',
      options: [{ value: 'yes', text: '已经宣读，申请人核对无误' }],
    },
  ],
}

const channelOf = ({ channel }: Typed): PaperChannel | null =>
  PAPER_CHANNELS.find((each) => each === channel) ?? null

/** The questions about how a request came in; the rest are asked once the channel is known. */
export const arrivalFields = (typed: Typed, today: string): readonly WrittenField[] => {
  const channel = channelOf(typed)
  if (channel === null) return [CHANNEL_FIELD]
  const arrived = { ...dayField(DAY_NAMES[channel], { today: today as IsoDate }), name: 'arrivedOn' }
  return [CHANNEL_FIELD, arrived, ...PROOFS[channel]]
}

/** The answers in the shape of the contract, still unchecked. */
export const toArrival = (typed: Typed, today: string): unknown => {
  const fields = arrivalFields(typed, today).map(({ name }) => name)
  const given = Object.fromEntries(fields.map((name) => [name, (typed[name] ?? '').trim()]))
  const arrivedOn = typed.arrivedOn ?? today
  return 'readBack' in given
    ? { ...given, arrivedOn, readBack: given.readBack === 'yes' }
    : { ...given, arrivedOn }
}
