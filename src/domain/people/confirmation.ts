import { minutesBetween } from '../calendar/civil-date'

/**
 * How long a password or code counts as just given. Long enough to close an account, hand over its work and open another
 * without being asked in between; short enough that a phone that was left on a desk does nothing grave. Unit: minutes.
 */
export const CONFIRMED_MINUTES = 10

/**
 * Whether somebody has just shown that it is he: by signing in, or by giving password or code once more.
 * @example isConfirmed('2026-03-02T01:00:00.000Z', '2026-03-02T01:09:00.000Z') // true
 */
export const isConfirmed = (confirmedAt: string, now: string): boolean =>
  minutesBetween(confirmedAt, now) < CONFIRMED_MINUTES
