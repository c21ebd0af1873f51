import type { DossierEvent, DossierKind } from '../dossier/dossier'
import type { Role } from '../people/roles'
import { assessedPeriod } from './assessed-period'
import type { ScorecardEvent } from './events'
import { scorecardAt, type ScorecardState } from './scorecard-at'
import { USUAL_SCORECARD_TERMS, type ScorecardTerms } from './scorecard-terms'

/**
 * What a card is called.
 * @example scorecardTitle(state) // '党政综合办公室2026年第三季度评分表'
 */
export const scorecardTitle = ({ unit, period }: Pick<ScorecardState, 'unit' | 'period'>): string =>
  `${unit.name}${assessedPeriod(period)?.text ?? period}评分表`

/**
 * Cards of units (考核评分表) as dossiers; none of them is public.
 * @example stores.dossiers.of(SCORECARD).find(id)
 */
export const SCORECARD: DossierKind<ScorecardEvent> = {
  kind: 'scorecard',
  outlineOf: (events) => {
    const state = scorecardAt(events)
    const isOpen = state.status !== 'confirmed' && state.status !== 'struck_out'
    return { title: scorecardTitle(state), status: state.status, isOpen, isPublic: false, ownerId: null }
  },
}

/** New points and terms for cards that are made from now on; those that were made keep theirs. */
export interface ScorecardTermsSet extends DossierEvent {
  readonly type: 'terms_set'
  readonly terms: ScorecardTerms
  readonly because: string
}

/** Whoever sets them. */
export const TERMS_SETTERS: readonly Role[] = ['office_head']

/** The one dossier of the terms. */
export const SCORECARD_TERMS_ID = 'scorecard-terms'

/**
 * Points and terms of a township's cards as one dossier: each change stays with who, when and why.
 * @example stores.dossiers.of(SCORECARD_TERMS).find(SCORECARD_TERMS_ID)
 */
export const SCORECARD_TERMS: DossierKind<ScorecardTermsSet> = {
  kind: 'scorecard_terms',
  outlineOf: () => ({
    ...{ title: '考核评分办法', status: 'in_force' },
    ...{ isOpen: true, isPublic: false, ownerId: null },
  }),
}

/** Terms in force. @example scorecardTermsIn([]) // USUAL_SCORECARD_TERMS */
export const scorecardTermsIn = (events: readonly ScorecardTermsSet[]): ScorecardTerms =>
  events[events.length - 1]?.terms ?? USUAL_SCORECARD_TERMS
