import type { ErrorCode } from '../../../src/contract/errors'
import type { ArrivalForm, ArrivalView } from '../../../src/contract/file-for-another'
import { formatChineseDate, parseDay, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import {
  INTAKE_MESSAGES,
  openingOf,
  type Arrival,
  type IntakeRefusal,
  type Opening,
} from '../../../src/domain/information-request/intake'
import { fail, type Result } from '../../../src/domain/result'
import { confirmReceiptBy } from '../../../src/domain/statute/receipt-date'
import { replyDeadline } from '../../../src/domain/statute/reply-deadline'
import { onlyReceived } from '../../../src/domain/statute/reply-facts'

const CODES: Readonly<Record<IntakeRefusal, readonly [code: ErrorCode, field: string]>> = {
  'arrival-in-future': ['date_in_future', 'arrival.arrivedOn'],
  'confirmation-in-future': ['date_in_future', 'arrival.confirmedOn'],
  'confirmed-before-arrival': ['date_too_early', 'arrival.confirmedOn'],
  'confirmation-without-record': ['invalid_field', 'arrival.confirmation'],
  'record-without-confirmation': ['invalid_field', 'arrival.confirmedOn'],
}

/** The contract has refused dates that don't exist; one that slips through is today's. */
const dayOr = (text: string, today: IsoDate): IsoDate => {
  const parsed = parseDay(text)
  return parsed.ok ? parsed.value : today
}

const arrivalOf = (form: ArrivalForm, today: IsoDate): Arrival => {
  const arrivedOn = dayOr(form.arrivedOn, today)
  if (form.channel === 'ordinary_post' || form.channel === 'fax') {
    const confirmedOn = form.confirmedOn === '' ? null : dayOr(form.confirmedOn, today)
    return { ...form, arrivedOn, confirmedOn }
  }
  return { ...form, arrivedOn }
}

/** How the log of a filing begins, or what is wrong with its dates. */
export const openingOfFiling = (form: ArrivalForm, today: IsoDate): Result<Opening, ErrorCode> => {
  const opening = openingOf(arrivalOf(form, today), today)
  if (opening.ok) return opening
  const [code, field] = CODES[opening.code]
  return fail(code, { field, message: INTAKE_MESSAGES[opening.code] })
}

/** What follows from an opening: the reply term where it runs, else until when to confirm. */
export const arrivalView = (
  { channel }: ArrivalForm,
  { submittedOn, receivedOn, how }: Opening,
  calendar: Calendar,
): ArrivalView => {
  if (receivedOn !== null) {
    const clock = replyDeadline(onlyReceived(receivedOn), calendar, { unpublishedYear: 'provisional' })
    return { receivedOn, how, replyClock: clock.ok ? clock.value : null }
  }
  const by = formatChineseDate(confirmReceiptBy(channel, submittedOn, calendar))
  const todo = `还没有与申请人确认，20个工作日的答复期限尚未起算。请在${by}前联系申请人，确认后登记确认之日。`
  return { receivedOn, how: `${how}。${todo}`, replyClock: null }
}
