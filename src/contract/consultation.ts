import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { optionalLine } from './applicant'
import { byId } from './case-id'
import { answering } from './endpoint'

interface LetterOnPage {
  readonly title: string
  readonly number: string
  readonly paragraphs: readonly string[]
}

/** A letter that asks for an opinion, as the third party sees it by its link. The applicant is not named. */
export interface ConsultationView {
  readonly township: string
  readonly who: string
  readonly sentOn: IsoDate
  readonly today: IsoDate
  /** Null until receipt is confirmed: reading begins with it. */
  readonly letter: LetterOnPage | null
  /** The notice that the information is disclosed all the same, and why; null where there is none. */
  readonly decision: (LetterOnPage & { readonly on: IsoDate }) | null
  readonly receivedOn: IsoDate | null
  /** Last day for an answer, the 15th working day after receipt (Art. 32). */
  readonly dueOn: IsoDate | null
  readonly answeredOn: IsoDate | null
  readonly position: 'agrees' | 'objects' | null
  /** Whether the answer came, or would come today, after the last day; it is recorded all the same. */
  readonly isLate: boolean
  /** Whether the case has ended, so that no answer is taken any more. */
  readonly isClosed: boolean
  readonly phone: string
  /** Chinese: name, address and telephone of the office. */
  readonly contact: string
}

const token = z.string({ error: '链接不完整' }).check(z.maxLength(200, '链接不对，请从原文重新打开'))

/** Opens the letter by its link. */
export const readConsultation = answering<ConsultationView>()({
  area: 'public',
  method: 'POST',
  path: '/consultation/read',
  input: () => z.strictObject({ token }),
})

/** Confirms receipt: from the next working day the 15 working days run (Art. 32). */
export const confirmConsultation = answering<ConsultationView>()({
  area: 'public',
  method: 'POST',
  path: '/consultation/confirm',
  input: () => z.strictObject({ token }),
})

/** Answers: consent, or objection with reasons. Once; a change goes by telephone or letter. */
export const answerConsultation = answering<ConsultationView>()({
  area: 'public',
  method: 'POST',
  path: '/consultation/answer',
  input: () =>
    z
      .strictObject({
        token,
        position: z.enum(['agrees', 'objects'], { error: '请选择同意或不同意公开' }),
        reasons: optionalLine('理由', 1000),
      })
      .check(
        z.refine(({ position, reasons }) => position === 'agrees' || reasons.trim() !== '', {
          path: ['reasons'],
          error: '不同意公开的，请写明理由（条例第三十二条要求合理理由）',
        }),
      ),
})

/** One letter to a consulted side, as the desk sees it, with the link to pass on. */
export interface ConsultationLine {
  readonly who: string
  readonly party: 'third_party' | 'agency'
  readonly sentOn: IsoDate
  readonly receivedOn: IsoDate | null
  readonly dueOn: IsoDate | null
  readonly answeredOn: IsoDate | null
  readonly position: 'agrees' | 'objects' | null
  readonly reasons: string
  readonly isLate: boolean
  /** '' for an agency, and when nothing is to be answered any more. */
  readonly token: string
  readonly expiresOn: IsoDate
}

/** The letters to consulted sides of a case, each with its link. */
export const listConsultations = answering<{ readonly consultations: readonly ConsultationLine[] }>()({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/consultations',
  input: byId,
})
