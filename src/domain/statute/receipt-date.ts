import type { IsoDate } from '../calendar/civil-date'
import { later } from '../calendar/civil-date'
import { addWorkingDaysProvisionally } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import { fail, ok } from '../result'
import type { Result } from '../result'

/** How a request reached the office. */
export type ReceiptChannel = 'in_person' | 'registered_post' | 'ordinary_post' | 'online' | 'fax' | 'oral'

/** What decides the day of receipt for a channel (Art. 31). */
export interface ReceiptRule {
  /** Whether receipt needs the two sides to confirm, so that it may fall after the day of submitting. */
  readonly confirmed: boolean
  readonly article: string
  /** Chinese: how the day came about. */
  readonly how: string
}

const article = (item: string): string => `《政府信息公开条例》第三十一条第${item}项`

/**
 * The day of receipt by channel.
 * Source: Government Information Disclosure Regulation (2019) Art. 31; oral filing by Art. 29. ADR 0008 for `online`.
 * @example RECEIPT_RULES.online.confirmed // true
 */
export const RECEIPT_RULES: Readonly<Record<ReceiptChannel, ReceiptRule>> = {
  in_person: { confirmed: false, article: article('一'), how: '当面提交，以提交之日为收到申请之日' },
  oral: {
    confirmed: false,
    article: '《政府信息公开条例》第二十九条第一款、第三十一条第一项',
    how: '口头提出、由工作人员代为填写，以提出之日为收到申请之日',
  },
  registered_post: { confirmed: false, article: article('二'), how: '邮寄签收，以签收之日为收到申请之日' },
  ordinary_post: {
    confirmed: true,
    article: article('二'),
    how: '平常信函无需签收，收到当日与申请人确认，以确认之日为收到申请之日',
  },
  online: { confirmed: true, article: article('三'), how: '互联网渠道提交，以双方确认之日为收到申请之日' },
  fax: { confirmed: true, article: article('三'), how: '传真提交，以双方确认之日为收到申请之日' },
}

/** What is known of a receipt. */
export interface ReceiptFacts {
  readonly channel: ReceiptChannel
  /** Handed in, signed for, arrived, or sent online. */
  readonly arrivedOn: IsoDate
  readonly confirmedOn: IsoDate | null
}

/**
 * The day of receipt 收到申请之日, from which every term of the request runs.
 * Source: Regulation (2019) Art. 31. Unit: civil date in Asia/Shanghai.
 * Fails: `not-confirmed` while a channel that needs both sides' confirmation lacks it;
 * `confirmed-before-arrival` when the confirmation is dated earlier than the arrival.
 * @example receivedOn({ channel: 'online', arrivedOn: day('2026-03-01'), confirmedOn: day('2026-03-02') }) // 2026-03-02
 */
export const receivedOn = (
  facts: ReceiptFacts,
): Result<IsoDate, 'not-confirmed' | 'confirmed-before-arrival'> => {
  if (!RECEIPT_RULES[facts.channel].confirmed) return ok(facts.arrivedOn)
  if (facts.confirmedOn === null) return fail('not-confirmed', { channel: facts.channel })
  if (facts.confirmedOn < facts.arrivedOn) return fail('confirmed-before-arrival', { ...facts })
  return ok(later(facts.arrivedOn, facts.confirmedOn))
}

/**
 * The day by which the office should confirm receipt: the next working day. A house rule, the law sets none (A3);
 * ordinary post must be confirmed on the day it arrives (Art. 31).
 * Outside the calendar: the day of arrival.
 * @example confirmReceiptBy('online', day('2026-02-14'), nationalCalendar) // '2026-02-24'
 */
export const confirmReceiptBy = (
  channel: ReceiptChannel,
  arrivedOn: IsoDate,
  calendar: Calendar,
): IsoDate => {
  if (channel === 'ordinary_post') return arrivedOn
  const next = addWorkingDaysProvisionally(calendar, arrivedOn, 1)
  return next.ok ? next.value.on : arrivedOn
}
