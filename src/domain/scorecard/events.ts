import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { Criterion, ScoredUnit, UnitFacts } from './criteria'
import type { ScorecardTerms } from './scorecard-terms'

/** What the records said of a unit when its card was made; none of it is typed, and it doesn't change any more. */
export type ScorecardDrafted = Recorded<'drafted'> & {
  readonly unit: ScoredUnit
  /** Key of the quarter or year, e.g. 2026Q3. */
  readonly period: string
  readonly terms: ScorecardTerms
  readonly facts: UnitFacts
  /** Hash of the facts, hex: what is shown and printed can be held against it. */
  readonly fingerprint: string
}
export type ScorecardShown = Recorded<'shown'> & { readonly appealBy: IsoDate }
/** `from`: who of the unit appeals, where the office writes it down; '' where it was done by somebody of the unit. */
export type ScorecardAppealed = Recorded<'appealed'> & {
  readonly criterion: Criterion
  readonly reason: string
  readonly from: string
}
export type ScorecardDecided = Recorded<'decided'> & {
  readonly criterion: Criterion
  readonly granted: boolean
  /** Keys of the things that cost nothing any more; empty where it was not granted. */
  readonly excused: readonly string[]
  readonly reason: string
}
export type ScorecardConfirmed = Recorded<'confirmed'>
export type ScorecardStruckOut = Recorded<'struck_out'> & { readonly reason: string }

/** Something that happened to a card; the list is only ever added to. */
export type ScorecardEvent =
  | ScorecardDrafted
  | ScorecardShown
  | ScorecardAppealed
  | ScorecardDecided
  | ScorecardConfirmed
  | ScorecardStruckOut

/** What may be done with a card, in the order of the work. */
export const SCORECARD_ACTS = ['show', 'appeal', 'decide', 'confirm', 'strike_out'] as const
export type ScorecardAct = (typeof SCORECARD_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_SCORECARD_ACT.show // 'shown' */
export const EVENT_OF_SCORECARD_ACT: Readonly<Record<ScorecardAct, ScorecardEvent['type']>> = {
  show: 'shown',
  appeal: 'appealed',
  decide: 'decided',
  confirm: 'confirmed',
  strike_out: 'struck_out',
}
