import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { TAKEN_CHANNELS } from '../domain/complaint/taking-in'
import { parsePhone, PHONE_MESSAGE } from '../domain/people/phone'
import { name, optionalLine } from './applicant'
import { civilDay, earlier } from './civil-day'
import { complaintForm } from './complaints'
import { answering } from './endpoint'

/** What a paper or a caller says of himself: the telephone may be missing, the name may not. */
const takenSender = z.strictObject({
  name: name('姓名', 50),
  phone: optionalLine('联系电话', 20).check(
    z.refine((text) => text === '' || parsePhone(text).ok, { error: PHONE_MESSAGE }),
  ),
  address: optionalLine('住址', 200),
})

/** How a letter reached the office, and when. */
export const takenArrival = z.strictObject({
  channel: z.enum(TAKEN_CHANNELS, { error: '请选择来信是怎样收到的' }),
  arrivedOn: civilDay,
  /** Number that it carries elsewhere; '' for none. */
  reference: optionalLine('编号', 60),
  /** Day on which an order of 12345 wants to be returned; left out where it names none. */
  orderDueOn: earlier,
})

/** A letter from paper, voice or another office. */
export const takenComplaint = z.extend(complaintForm, { sender: z.optional(takenSender) })

/** What is told to whoever came or called. */
export interface TakenComplaint {
  readonly id: string
  /** E.g. 盏信〔2026〕3号. */
  readonly number: string
  readonly kindText: string
  readonly receivedOn: IsoDate
  /** Last day of the answer, null where the law sets none or it hasn't begun. */
  readonly answerBy: IsoDate | null
  /** False for whoever must step aside, or where it is the county's. */
  readonly mayOpen: boolean
}

/** Takes in a letter for somebody else, once per `Idempotency-Key`. */
export const takeInComplaint = answering<TakenComplaint>()({
  area: 'complaints',
  method: 'POST',
  path: '/desk/taken',
  input: () => z.strictObject({ arrival: takenArrival, form: takenComplaint }),
})
