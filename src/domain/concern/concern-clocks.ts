import { hourClock, type HourClock } from '../statute/hours'
import type { ConcernState } from './concern-at'
import { GRADE_RULES } from './grades'

/** The hours of a concern. */
export interface ConcernClocks {
  /** First word to everybody. */
  readonly word: HourClock
  /** Press conference; null where none is asked for. */
  readonly briefing: HourClock | null
}

/**
 * The hours of a concern from its events alone: they run from the instant at which the office came to know of it.
 * Source: 国办发〔2016〕61号, 国办发〔2016〕80号, from copies.
 * @example concernClocks(concernAt(events)).word.dueAt
 */
export const concernClocks = ({ grade, heardAt, words, briefing }: ConcernState): ConcernClocks => {
  const rule = GRADE_RULES[grade]
  return {
    word: hourClock(heardAt, rule.word, words[0]?.at ?? null),
    briefing: rule.briefing === null ? null : hourClock(heardAt, rule.briefing, briefing?.heldAt ?? null),
  }
}

/** What a concern still owes by the hour, the most urgent first; empty once it was all said or nothing is to be said. */
export const runningClocks = (
  state: ConcernState,
): readonly (HourClock & { readonly what: 'word' | 'briefing' })[] => {
  if (state.status === 'discarded') return []
  const { word, briefing } = concernClocks(state)
  const owed = [
    { ...word, what: 'word' as const },
    ...(briefing === null || state.status === 'closed' ? [] : [{ ...briefing, what: 'briefing' as const }]),
  ]
  return owed.filter(({ metAt }) => metAt === null).sort((one, other) => one.dueAt.localeCompare(other.dueAt))
}
