import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** What a link to a third party stands for: one letter of one case, which names one party, until a day. */
export interface ConsultationLink {
  readonly caseId: string
  /** Number of the event by which the letter was sent. */
  readonly sentSeq: number
  readonly expiresOn: IsoDate
}

/** Signed links by which a third party, without login, reads the letter sent to it and answers (Art. 32). */
export interface ConsultationLinks {
  tokenOf(link: ConsultationLink): string
  /** What a token stands for; null when it isn't one of ours, of this township, unchanged. Expired ones are read too. */
  read(token: string): ConsultationLink | null
}
