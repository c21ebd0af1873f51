import type { IsoDate } from '../calendar/civil-date'
import type { PublicationEvent } from './events'

/** An earlier text of a piece that the one at hand is held against. */
export interface EarlierText {
  /** What the public reads, or what came back from review. */
  readonly kind: 'published' | 'returned'
  /** Event after which the text stood so. */
  readonly seq: number
  readonly on: IsoDate
}

const isStanding = (events: readonly PublicationEvent[], at: number): boolean =>
  events[at]?.type === 'published' && events[at + 1]?.type !== 'unscheduled'

/**
 * The text that a reviewer compares a piece with: the last published one, else the one that was returned last; null for
 * what nobody has seen before.
 * Source: Regulation (2019) Art. 17; a revision is reviewed as what it changes.
 * @example comparedWith(events)?.kind // 'published'
 */
export const comparedWith = (events: readonly PublicationEvent[]): EarlierText | null => {
  const published = events.filter((_, at) => isStanding(events, at))
  const returned = events.filter(({ type }) => type === 'returned')
  const [kind, earlier] =
    published.length > 0
      ? (['published', published[published.length - 1]] as const)
      : (['returned', returned[returned.length - 1]] as const)
  return earlier === undefined ? null : { kind, seq: earlier.seq, on: earlier.on }
}
