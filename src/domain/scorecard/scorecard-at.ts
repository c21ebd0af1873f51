import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import { CRITERIA, type Criterion, type ScoredUnit, type UnitFacts } from './criteria'
import type { ScorecardEvent } from './events'
import { scoreLines, type Excused, type ScoreLine } from './points'
import type { ScorecardTerms } from './scorecard-terms'

/** Where a card stands. */
export type ScorecardStatus = 'drafted' | 'shown' | 'appealed' | 'confirmed' | 'struck_out'

/** Chinese names. @example SCORECARD_STATUS_TEXTS.appealed // '申诉待复核' */
export const SCORECARD_STATUS_TEXTS: Readonly<Record<ScorecardStatus, string>> = {
  drafted: '草拟',
  shown: '已送本机构核对',
  appealed: '申诉待复核',
  confirmed: '已确认',
  struck_out: '已撤销',
}

/** An appeal against one line, with what was decided; null while nothing was. */
export interface Appeal {
  readonly criterion: Criterion
  readonly on: IsoDate
  readonly by: Actor
  readonly from: string
  readonly reason: string
  readonly decision: {
    readonly on: IsoDate
    readonly granted: boolean
    readonly excused: readonly string[]
    readonly reason: string
  } | null
}

/** Everything that the events of a card say by themselves. */
export interface ScorecardState {
  readonly unit: ScoredUnit
  readonly period: string
  readonly terms: ScorecardTerms
  readonly facts: UnitFacts
  readonly fingerprint: string
  readonly draftedOn: IsoDate
  readonly status: ScorecardStatus
  /** Last day to appeal; null while the card wasn't shown. */
  readonly appealBy: IsoDate | null
  readonly appeals: readonly Appeal[]
  readonly confirmedOn: IsoDate | null
}

/**
 * Appeals that wait for a decision.
 * @example openAppeals(scorecardAt(events)).length // 1
 */
export const openAppeals = ({ appeals }: Pick<ScorecardState, 'appeals'>): readonly Appeal[] =>
  appeals.filter(({ decision }) => decision === null)

const standing = (state: ScorecardState): ScorecardState => ({
  ...state,
  status: openAppeals(state).length > 0 ? 'appealed' : 'shown',
})

const step = (state: ScorecardState, event: ScorecardEvent): ScorecardState => {
  if (event.type === 'shown') return { ...state, status: 'shown', appealBy: event.appealBy }
  if (event.type === 'appealed') {
    const { criterion, on, by, from, reason } = event
    return standing({
      ...state,
      appeals: [...state.appeals, { criterion, on, by, from, reason, decision: null }],
    })
  }
  if (event.type === 'decided') {
    const { criterion, on, granted, excused, reason } = event
    const decision = { on, granted, excused, reason }
    const appeals = state.appeals.map((each) => (each.criterion === criterion ? { ...each, decision } : each))
    return standing({ ...state, appeals })
  }
  if (event.type === 'confirmed') return { ...state, status: 'confirmed', confirmedOn: event.on }
  return event.type === 'struck_out' ? { ...state, status: 'struck_out' } : state
}

/**
 * Where a card stands: a function of its events alone. Throws on a list that doesn't begin with its draft.
 * @example scorecardAt([drafted, shown]).status // 'shown'
 */
export const scorecardAt = (events: readonly ScorecardEvent[]): ScorecardState => {
  const [first, ...rest] = events
  if (first?.type !== 'drafted') throw new Error('a scorecard begins with what was measured')
  const { unit, period, terms, facts, fingerprint, on } = first
  return rest.reduce<ScorecardState>(step, {
    ...{ unit, period, terms, facts, fingerprint, draftedOn: on },
    ...{ status: 'drafted', appealBy: null, appeals: [], confirmedOn: null },
  })
}

const excusedIn = ({ appeals }: ScorecardState): Excused =>
  Object.fromEntries(appeals.map(({ criterion, decision }) => [criterion, new Set(decision?.excused ?? [])]))

/** A line as it was measured, and as it stands after appeals. */
export interface CardLine {
  readonly measured: ScoreLine
  readonly now: ScoreLine
  readonly appeal: Appeal | null
}

/**
 * The lines of a card, before and after appeals.
 * @example cardLines(scorecardAt(events))[0]?.now.points // 3000
 */
export const cardLines = (state: ScorecardState): readonly CardLine[] => {
  const measured = scoreLines(state.facts, state.terms)
  const now = scoreLines(state.facts, state.terms, excusedIn(state))
  return CRITERIA.map((criterion, at) => ({
    measured: measured[at]!,
    now: now[at]!,
    appeal: state.appeals.find((each) => each.criterion === criterion) ?? null,
  }))
}
