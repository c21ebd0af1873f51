import type { IsoDate } from '../calendar/civil-date'
import { IN_FORCE_FROM } from '../statute/periods'
import { OUTCOMES } from './outcomes'
import type { OutcomeCode } from './outcomes'

/** How one may go against an answer: reconsideration first, either way, or not at all. */
export type RemedyRoute = 'reconsideration_first' | 'either' | 'none'

/**
 * The route against an outcome, by the date of the letter.
 * Source: 行政复议法 (2023) Art. 23(1)(4), in force 2024-01-01: refusals go to reconsideration first; before, either way.
 * @example remedyRouteOf('secret', day('2023-12-29')) // 'either'
 */
export const remedyRouteOf = (outcome: OutcomeCode, on: IsoDate): RemedyRoute => {
  const { remedy } = OUTCOMES[outcome]
  if (remedy === 'none') return 'none'
  return remedy === 'R1' && on >= IN_FORCE_FROM.reconsideration2023 ? 'reconsideration_first' : 'either'
}

/**
 * The route against silence, by the day the term ended. Contested (A11): reconsideration first is always allowed.
 * Source: 行政复议法 (2023) Art. 23(1)(3); 法释〔2025〕8号 Art. 2(2).
 * @example silenceRoute(day('2026-03-30')) // 'reconsideration_first'
 */
export const silenceRoute = (termEndedOn: IsoDate): 'reconsideration_first' | 'either' =>
  termEndedOn >= IN_FORCE_FROM.reconsideration2023 ? 'reconsideration_first' : 'either'
