import { yearOf } from '../calendar/civil-date'
import type { PublicationEvent } from '../publication/events'

/** Whether the piece passed both gates before each publishing of a year. */
export interface PublishedInYear {
  readonly timesPublished: number
  readonly wasReviewed: boolean
}

/** A text that was changed, handed in anew or sent back has passed no gate. */
const SHUTS_GATES: readonly PublicationEvent['type'][] = [
  'drafted',
  'edited',
  'submitted',
  'recalled',
  'returned',
  'withheld',
  'revision_begun',
]

interface Passing {
  readonly reviewed: boolean
  readonly secrecy: boolean
  readonly times: number
  readonly missed: number
}

/**
 * How often a piece was published in a year, and whether review and secrecy review stand before each time; null where it
 * wasn't.
 * Source: Regulation (2019) Art. 17.
 * @example publishedInYear(events, 2026)?.wasReviewed // true
 */
export const publishedInYear = (
  events: readonly PublicationEvent[],
  year: number,
): PublishedInYear | null => {
  const start: Passing = { reviewed: false, secrecy: false, times: 0, missed: 0 }
  const { times, missed } = events.reduce<Passing>((at, event) => {
    if (SHUTS_GATES.includes(event.type)) return { ...at, reviewed: false, secrecy: false }
    if (event.type === 'reviewed') return { ...at, reviewed: true }
    if (event.type === 'secrecy_reviewed') return { ...at, secrecy: true }
    if (event.type !== 'published' || yearOf(event.on) !== year) return at
    const passed = at.reviewed && at.secrecy
    return { ...at, times: at.times + 1, missed: at.missed + (passed ? 0 : 1) }
  }, start)
  return times === 0 ? null : { timesPublished: times, wasReviewed: missed === 0 }
}
