import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import type { Channel } from '../../../src/domain/information-request/events'
import type { Clock } from '../../../src/domain/statute/clock'
import { confirmReceiptBy, RECEIPT_RULES } from '../../../src/domain/statute/receipt-date'
import { replyDeadline } from '../../../src/domain/statute/reply-deadline'
import { onlyReceived } from '../../../src/domain/statute/reply-facts'

/** Before receipt is confirmed: when it should be, and what the reply term would then be. */
export interface ExpectedReceipt {
  readonly on: IsoDate
  /** Chinese: how receipt will be confirmed. */
  readonly how: string
  readonly replyClock: Clock | null
}

/** Counts as if receipt were confirmed on the last day the house rule allows (A3), or next working day once past it. */
export const expectedReceipt = (
  { channel, submittedOn }: { readonly channel: Channel; readonly submittedOn: IsoDate },
  today: IsoDate,
  calendar: Calendar,
): ExpectedReceipt => {
  const planned = confirmReceiptBy(channel, submittedOn, calendar)
  const on = planned >= today ? planned : confirmReceiptBy(channel, today, calendar)
  const clock = replyDeadline(onlyReceived(on), calendar)
  const { how, article } = RECEIPT_RULES[channel]
  return {
    on,
    how: `${how}（${article}）。本机关将于当日或者下一个工作日（${formatChineseDate(on)}）前与您确认。`,
    replyClock: clock.ok ? clock.value : null,
  }
}
