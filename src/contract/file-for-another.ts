import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Clock } from '../domain/statute/clock'
import { line, optionalLine } from './applicant'
import { civilDay } from './civil-day'
import { answering } from './endpoint'
import { informationRequestForm } from './submit-information-request'

const byPostOrFax = <const C extends 'ordinary_post' | 'fax'>(channel: C) =>
  z.strictObject({
    channel: z.literal(channel),
    arrivedOn: civilDay,
    /** Empty while the applicant hasn't been reached. */
    confirmedOn: z.union([z.literal(''), civilDay], { error: '日期写成 2026-03-02 的样子' }),
    confirmation: optionalLine('确认记录', 300),
  })

/** How a request reached the office, with what proves it (Art. 29, 31). */
export const arrivalForm = z.discriminatedUnion(
  'channel',
  [
    z.strictObject({ channel: z.literal('in_person'), arrivedOn: civilDay, takenBy: line('收件人', 50) }),
    z.strictObject({
      channel: z.literal('registered_post'),
      arrivedOn: civilDay,
      postNumber: line('邮件号码', 40),
      signedBy: line('签收人', 50),
    }),
    byPostOrFax('ordinary_post'),
    byPostOrFax('fax'),
    z.strictObject({
      channel: z.literal('oral'),
      arrivedOn: civilDay,
      why: line('不能书面提出的原因', 100),
      filledInBy: line('代填人', 50),
      readBack: z.literal(true, { error: '请先向申请人宣读，核对无误后再登记' }),
    }),
  ],
  { error: '请选择申请是怎样收到的' },
)

export type ArrivalForm = z.infer<typeof arrivalForm>

/** What follows from an arrival. */
export interface ArrivalView {
  /** Day of receipt; null until both sides have confirmed. */
  readonly receivedOn: IsoDate | null
  /** Chinese: how the day of receipt came about, or what is still to be done. */
  readonly how: string
  readonly replyClock: Clock | null
}

/** What a filing for another person has made. */
export interface FiledForAnother extends ArrivalView {
  readonly caseId: string
  readonly number: string
}

/** Works out what would follow from an arrival, without filing anything. */
export const previewArrival = answering<ArrivalView>()({
  area: 'staff',
  method: 'POST',
  path: '/filings/preview',
  input: () => z.strictObject({ arrival: arrivalForm }),
})

/** Takes in a request from paper, fax or word of mouth. Needs `Idempotency-Key`: the same key and content file one case. */
export const fileForAnother = answering<FiledForAnother>()({
  area: 'staff',
  method: 'POST',
  path: '/filings',
  input: () => z.strictObject({ arrival: arrivalForm, form: informationRequestForm }),
})
