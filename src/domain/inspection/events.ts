import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { CheckEvidence, CheckKey, CheckResult } from './checks'

/** Who inspects, and when. */
export interface InspectionFacts {
  /** E.g. 盈江县人民政府办公室; the township itself for an inspection of its own. */
  readonly organ: string
  readonly inspectors: string
  readonly inspectedOn: IsoDate
}

/** What was found on one line. */
export interface CheckAnswer {
  readonly key: CheckKey
  readonly result: CheckResult
  readonly note: string
  /** Last day to mend it; null where nothing has to be. */
  readonly mendBy: IsoDate | null
}

export type InspectionBegun = Recorded<'begun'> & { readonly facts: InspectionFacts }
/** Answers of the lines named; the others stay. */
export type InspectionFilled = Recorded<'filled'> & { readonly answers: readonly CheckAnswer[] }
/** `evidence` is what the records said when it was signed. */
export type InspectionSigned = Recorded<'signed'> & {
  readonly conclusion: string
  readonly evidence: CheckEvidence
}
export type InspectionMended = Recorded<'mended'> & {
  readonly key: CheckKey
  readonly doneOn: IsoDate
  readonly note: string
}
export type InspectionStruckOut = Recorded<'struck_out'> & { readonly reason: string }

/** Something that happened to an inspection; the list is only ever added to. */
export type InspectionEvent =
  InspectionBegun | InspectionFilled | InspectionSigned | InspectionMended | InspectionStruckOut

/** What may be done with an inspection, in the order of the work. */
export const INSPECTION_ACTS = ['fill', 'sign', 'mend', 'strike_out'] as const
export type InspectionAct = (typeof INSPECTION_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_INSPECTION_ACT.fill // 'filled' */
export const EVENT_OF_INSPECTION_ACT: Readonly<Record<InspectionAct, InspectionEvent['type']>> = {
  fill: 'filled',
  sign: 'signed',
  mend: 'mended',
  strike_out: 'struck_out',
}
