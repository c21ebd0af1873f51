import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import type { PublicationEvent } from '../publication/events'
import type { AssessedPeriod } from './assessed-period'

/** A text that was handed in for review, and what came of it. */
export interface HandedIn {
  readonly on: IsoDate
  /** Id of whoever handed it in. */
  readonly by: string
  /** How often the piece had been handed in, this time included. */
  readonly time: number
  /** Why it was sent back; null where it passed. */
  readonly returnedBecause: string | null
}

const ENDS: readonly PublicationEvent['type'][] = ['submitted', 'recalled', 'dropped']

const outcomeOf = (later: readonly PublicationEvent[]): Pick<HandedIn, 'returnedBecause'> | null => {
  const end = later.findIndex(({ type }) => ENDS.includes(type))
  const until = end === -1 ? later : later.slice(0, end)
  const back = until.find((event) => event.type === 'returned')
  if (back !== undefined) return { returnedBecause: back.reason }
  return until.some(({ type }) => type === 'reviewed') ? { returnedBecause: null } : null
}

/**
 * How often a piece was handed in for review within a period and what came of it; what was taken back, or is still being
 * looked at, isn't counted.
 * Source: Regulation (2019) Art. 17.
 * @example handedIn(events, period).filter(({ returnedBecause }) => returnedBecause !== null).length // 1
 */
export const handedIn = (
  events: readonly PublicationEvent[],
  { firstOn, lastOn }: Pick<AssessedPeriod, 'firstOn' | 'lastOn'>,
): readonly HandedIn[] => {
  const submissions = events.flatMap((event, at) => (event.type === 'submitted' ? [{ event, at }] : []))
  return submissions.flatMap(({ event, at }, before) => {
    const outcome = outcomeOf(events.slice(at + 1))
    if (outcome === null || event.on < firstOn || event.on > lastOn) return []
    return [{ on: event.on, by: event.by.personId, time: before + 1, ...outcome }]
  })
}

/**
 * What is read of a text that was handed in.
 * @example handedInNote({ on, by: 'p1', time: 2, returnedBecause: '缺附件' }) // '2026年3月2日第2次送审，退回：缺附件'
 */
export const handedInNote = ({ on, time, returnedBecause }: HandedIn): string =>
  `${formatChineseDate(on)}第${time}次送审，${returnedBecause === null ? '通过' : `退回：${returnedBecause}`}`
