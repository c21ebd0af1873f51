import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { RemedyFacts } from './remedy-facts'
import type { RemedyResult } from './ways'

/** What a correcting decision asks of the office, and until when. */
export interface RemedyDuty {
  readonly what: string
  readonly dueOn: IsoDate
}

/** How a case ended. */
export interface RemedyDecision {
  readonly result: RemedyResult
  /** Day of the decision, the judgment or the conclusion: its year is the year of the report. */
  readonly decidedOn: IsoDate
  /** Number of the document; '' where it has none. */
  readonly documentNumber: string
  readonly summary: string
  /** What is to be done now; null where nothing is. */
  readonly duty: RemedyDuty | null
  /** Why a corrected act asks for nothing more; '' else. */
  readonly noDutyBecause: string
}

export type RemedyEntered = Recorded<'entered'> & { readonly facts: RemedyFacts }
export type RemedyAmended = Recorded<'amended'> & { readonly facts: RemedyFacts; readonly reason: string }
export type RemedyAnswered = Recorded<'answered'> & {
  readonly answeredOn: IsoDate
  readonly documentNumber: string
  readonly note: string
}
export type RemedyHearingSet = Recorded<'hearing_set'> & { readonly heldOn: IsoDate; readonly note: string }
export type RemedyResultRecorded = Recorded<'result_recorded'> & { readonly decision: RemedyDecision }
export type RemedyResultChanged = Recorded<'result_changed'> & {
  readonly decision: RemedyDecision
  readonly reason: string
}
export type RemedyCarriedOut = Recorded<'carried_out'> & { readonly doneOn: IsoDate; readonly note: string }
export type RemedyStruckOut = Recorded<'struck_out'> & { readonly reason: string }

/** Something that happened to an entry of the ledger; the list is only ever added to. */
export type RemedyEvent =
  | RemedyEntered
  | RemedyAmended
  | RemedyAnswered
  | RemedyHearingSet
  | RemedyResultRecorded
  | RemedyResultChanged
  | RemedyCarriedOut
  | RemedyStruckOut

/** What may be done with an entry, in the order of the work. */
export const REMEDY_ACTS = [
  'answer',
  'set_hearing',
  'record_result',
  'carry_out',
  'change_result',
  'amend',
  'strike_out',
] as const
export type RemedyAct = (typeof REMEDY_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_REMEDY_ACT.answer // 'answered' */
export const EVENT_OF_REMEDY_ACT: Readonly<Record<RemedyAct, RemedyEvent['type']>> = {
  answer: 'answered',
  set_hearing: 'hearing_set',
  record_result: 'result_recorded',
  carry_out: 'carried_out',
  change_result: 'result_changed',
  amend: 'amended',
  strike_out: 'struck_out',
}
