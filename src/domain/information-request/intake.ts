import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { receivedOn, RECEIPT_RULES } from '../statute/receipt-date'
import type { Channel } from './events'

/** Channels through which staff take a request in; a request filed online enters by itself. */
export const PAPER_CHANNELS = [
  'in_person',
  'registered_post',
  'ordinary_post',
  'fax',
  'oral',
] as const satisfies readonly Channel[]
export type PaperChannel = (typeof PAPER_CHANNELS)[number]

/** How a request came in, with what proves it. */
export type Arrival =
  | { readonly channel: 'in_person'; readonly arrivedOn: IsoDate; readonly takenBy: string }
  | {
      readonly channel: 'registered_post'
      readonly arrivedOn: IsoDate
      readonly postNumber: string
      readonly signedBy: string
    }
  | {
      readonly channel: 'ordinary_post' | 'fax'
      readonly arrivedOn: IsoDate
      /** Day on which both sides confirmed; null while they haven't. */
      readonly confirmedOn: IsoDate | null
      /** Record of the confirmation, e.g. of the telephone call. */
      readonly confirmation: string
    }
  | {
      readonly channel: 'oral'
      readonly arrivedOn: IsoDate
      /** Why it couldn't be put in writing (Art. 29). */
      readonly why: string
      readonly filledInBy: string
    }

/** What the log of a case taken in by staff begins with. */
export interface Opening {
  readonly submittedOn: IsoDate
  /** Day of receipt (Art. 31); null until both sides have confirmed. */
  readonly receivedOn: IsoDate | null
  /** Chinese: what proves how it came in. */
  readonly evidence: string
  /** Chinese: how the day of receipt came about, or will. */
  readonly how: string
}

export type IntakeRefusal =
  | 'arrival-in-future'
  | 'confirmation-in-future'
  | 'confirmed-before-arrival'
  | 'confirmation-without-record'
  | 'record-without-confirmation'

/** Chinese sentences for the clerk, by refusal. @example INTAKE_MESSAGES['arrival-in-future'] */
export const INTAKE_MESSAGES: Readonly<Record<IntakeRefusal, string>> = {
  'arrival-in-future': '收到申请的日期不能晚于今天，请核对。',
  'confirmation-in-future': '确认日期不能晚于今天；还没有确认的，请留空，确认以后再登记。',
  'confirmed-before-arrival': '确认日期不能早于收到信件、传真的日期，请核对。',
  'confirmation-without-record': '请写明怎样与申请人确认的，例如几时打的电话、谁接的。',
  'record-without-confirmation': '写了确认记录，请一并填写确认日期。',
}

const evidenceOf = (arrival: Arrival): string => {
  if (arrival.channel === 'in_person') return `收件人：${arrival.takenBy}`
  if (arrival.channel === 'registered_post')
    return `邮件号码：${arrival.postNumber}，签收人：${arrival.signedBy}`
  if (arrival.channel === 'oral')
    return `书面提出确有困难：${arrival.why}；由${arrival.filledInBy}代为填写，已向申请人宣读核对`
  return `${formatChineseDate(arrival.arrivedOn)}收到`
}

const confirmationOf = (arrival: Arrival) =>
  arrival.channel === 'ordinary_post' || arrival.channel === 'fax'
    ? { confirmedOn: arrival.confirmedOn, confirmation: arrival.confirmation.trim() }
    : { confirmedOn: null, confirmation: '' }

const refusalOf = (arrival: Arrival, today: IsoDate): IntakeRefusal | null => {
  const { confirmedOn, confirmation } = confirmationOf(arrival)
  if (arrival.arrivedOn > today) return 'arrival-in-future'
  if (confirmedOn === null) return confirmation === '' ? null : 'record-without-confirmation'
  if (confirmedOn > today) return 'confirmation-in-future'
  return confirmation === '' ? 'confirmation-without-record' : null
}

/**
 * How the log of a request taken in by staff begins: when it was filed and, where the law lets it, received.
 * A letter that nobody signed for, and a fax, stay unreceived until both sides have confirmed.
 * Source: Regulation (2019) Art. 29 (oral, filled in by staff), 31 (day of receipt by channel).
 * Fails: dates to come, a confirmation before the arrival or without its record, a record without its day.
 * @example openingOf({ channel: 'in_person', arrivedOn: day('2026-03-02'), takenBy: '杨某' }, day('2026-03-03'))
 */
export const openingOf = (arrival: Arrival, today: IsoDate): Result<Opening, IntakeRefusal> => {
  const refusal = refusalOf(arrival, today)
  if (refusal !== null) return fail(refusal)
  const { channel, arrivedOn } = arrival
  const { confirmedOn, confirmation } = confirmationOf(arrival)
  const received = receivedOn({ channel, arrivedOn, confirmedOn })
  if (!received.ok && received.code === 'confirmed-before-arrival') return fail(received.code)
  const { how } = RECEIPT_RULES[channel]
  return ok({
    submittedOn: arrivedOn,
    receivedOn: received.ok ? received.value : null,
    evidence: evidenceOf(arrival),
    how: confirmation === '' ? how : `${how}。确认记录：${confirmation}`,
  })
}
