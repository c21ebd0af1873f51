import type { IsoDate } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import {
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
  RETENTION_PERIODS,
  type FileKind,
  type RetentionPeriod,
} from './retention'

/** Who sets how long files are kept: the county for all of its townships, or a township for itself. */
export type RetentionSetter = 'county' | 'township'

/** From a day on a township keeps one kind of files so long. */
export interface RetentionChange {
  readonly from: IsoDate
  readonly kind: FileKind
  /** Null: a township that had its own follows the county's again. */
  readonly period: RetentionPeriod | null
  readonly setBy: RetentionSetter
}

/** Longest first, as they stand in `RETENTION_PERIODS`. */
const isLonger = (one: RetentionPeriod, other: RetentionPeriod): boolean =>
  RETENTION_PERIODS.indexOf(one) < RETENTION_PERIODS.indexOf(other)

const longest = (periods: readonly RetentionPeriod[]): RetentionPeriod =>
  periods.reduce((found, each) => (isLonger(each, found) ? each : found))

/**
 * What the county or the township has set for a kind, null where it has not. `changes`: oldest first.
 * @example periodSetBy('county', 'letter', changes) // 'years_30'
 */
export const periodSetBy = (
  setter: RetentionSetter,
  kind: FileKind,
  changes: readonly RetentionChange[],
): RetentionPeriod | null =>
  changes.filter((change) => change.kind === kind && change.setBy === setter).slice(-1)[0]?.period ?? null

/**
 * What holds for files that are closed now: the township's own, else the county's, else what is usual. `changes`: oldest first.
 * @example periodNow('letter', []) // 'years_10'
 */
export const periodNow = (kind: FileKind, changes: readonly RetentionChange[]): RetentionPeriod =>
  periodSetBy('township', kind, changes) ??
  periodSetBy('county', kind, changes) ??
  RETENTION_CLASSES[kind].period

/**
 * How long a file that was closed on a day is kept: the longest that has held since. Lengthening reaches back, shortening never does,
 * so a file that somebody may still turn to, before a court say, keeps what it was promised. `changes`: oldest first.
 * @example periodOf({ kind: 'letter', closedOn: day('2025-03-01') }, changes) // 'years_30'
 */
export const periodOf = (
  { kind, closedOn }: { readonly kind: FileKind; readonly closedOn: IsoDate },
  changes: readonly RetentionChange[],
): RetentionPeriod => {
  const own = changes.filter((change) => change.kind === kind)
  const before = own.filter(({ from }) => from <= closedOn).length
  // What held on that day, and after each change since: a county's is not in force where the township has its own.
  const held = own.slice(before).map((_, at) => periodNow(kind, own.slice(0, before + at + 1)))
  return longest([periodNow(kind, own.slice(0, before)), ...held])
}

/**
 * A period that may be set for a kind.
 * Fails: `invalid_field` with, in Chinese, the shortest there is and its rule.
 * @example checkRetention('annual_report', 'years_10') // fails
 */
export const checkRetention = (
  kind: FileKind,
  period: RetentionPeriod,
): Result<RetentionPeriod, 'invalid_field'> => {
  const { name, least, basis } = RETENTION_CLASSES[kind]
  if (!isLonger(least, period)) return ok(period)
  const message = `“${name}”最短是${RETENTION_PERIOD_TEXTS[least]}。${basis}`
  return fail('invalid_field', { field: 'period', message })
}

/**
 * The periods that may be chosen for a kind, longest first.
 * @example periodsFor('remedy') // ['permanent', 'years_30']
 */
export const periodsFor = (kind: FileKind): readonly RetentionPeriod[] =>
  RETENTION_PERIODS.filter((period) => !isLonger(RETENTION_CLASSES[kind].least, period))
