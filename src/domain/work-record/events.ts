import type { Recorded } from '../dossier/dossier'
import type { WorkFacts } from './work-facts'

export type WorkRecorded = Recorded<'recorded'> & { readonly facts: WorkFacts }
export type WorkAmended = Recorded<'amended'> & { readonly facts: WorkFacts; readonly reason: string }
export type WorkStruckOut = Recorded<'struck_out'> & { readonly reason: string }

/** Something that happened to a record of work; the list is only ever added to. */
export type WorkEvent = WorkRecorded | WorkAmended | WorkStruckOut

/** What may be done with a record of work. */
export const WORK_ACTS = ['amend', 'strike_out'] as const
export type WorkAct = (typeof WORK_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_WORK_ACT.amend // 'amended' */
export const EVENT_OF_WORK_ACT: Readonly<Record<WorkAct, WorkEvent['type']>> = {
  amend: 'amended',
  strike_out: 'struck_out',
}
