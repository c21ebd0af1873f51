import { hasCome } from '../calendar/civil-date'

/** Wrong tries of one kind: of a case number, or from one address. Instants are ISO 8601 in UTC. */
export interface WrongTries {
  readonly count: number
  /** From when on they no longer count; null before the first. */
  readonly forgottenAt: string | null
  readonly lockedUntil: string | null
}

/** How many wrong tries within an hour shut the door for an hour. */
export const MOST_WRONG_TRIES = { case: 5, address: 20 } as const

/** Length of the window and of the lock. Unit: seconds. @example WRONG_TRY_WINDOW // 3600 */
export const WRONG_TRY_WINDOW = 3600

/** Nothing wrong yet. @example NO_WRONG_TRIES.count // 0 */
export const NO_WRONG_TRIES: WrongTries = { count: 0, forgottenAt: null, lockedUntil: null }

/**
 * Until when the door is shut; null when it is open.
 * @example lockedAt(NO_WRONG_TRIES, '2026-03-02T01:00:00.000Z') // null
 */
export const lockedAt = ({ lockedUntil }: WrongTries, now: string): string | null =>
  lockedUntil !== null && !hasCome(lockedUntil, now) ? lockedUntil : null

/**
 * One wrong try more; `until` is the end of a window that begins now. A window or a lock that has ended leaves a clean
 * sheet. Four digits have 10,000 values: at five tries an hour the half of them takes forty days.
 * @example afterWrongTry(NO_WRONG_TRIES, 5, { now, until }) // { count: 1, forgottenAt: until, lockedUntil: null }
 */
export const afterWrongTry = (
  tries: WrongTries,
  most: number,
  { now, until }: { readonly now: string; readonly until: string },
): WrongTries => {
  const ended = [tries.forgottenAt, tries.lockedUntil].some((at) => at !== null && hasCome(at, now))
  const isFresh = tries.forgottenAt === null || (ended && lockedAt(tries, now) === null)
  const count = isFresh ? 1 : tries.count + 1
  return {
    count,
    forgottenAt: isFresh ? until : tries.forgottenAt,
    lockedUntil: count >= most ? until : null,
  }
}

/**
 * The time of day in Shanghai of an instant, for saying when the door opens again.
 * @example timeOfDay('2026-03-02T01:05:00.000Z') // '09:05'
 */
export const timeOfDay = (instant: string): string => {
  const hour = (Number(instant.slice(11, 13)) + 8) % 24
  return `${String(hour).padStart(2, '0')}:${instant.slice(14, 16)}`
}
