import type { IsoDate } from '../calendar/civil-date'

/** Whether a document still binds. */
export const VALIDITIES = ['in_force', 'amended', 'repealed', 'expired', 'not_yet_in_force'] as const
export type Validity = (typeof VALIDITIES)[number]

/** Chinese words of validity, as readers know them. @example VALIDITY_TEXTS.in_force // '现行有效' */
export const VALIDITY_TEXTS: Readonly<Record<Validity, string>> = {
  in_force: '现行有效',
  amended: '已修改',
  repealed: '废止',
  expired: '失效',
  not_yet_in_force: '尚未生效',
}

/** The dates that decide a document's validity; null = none. */
export interface ValidityDates {
  readonly inForceFrom: IsoDate | null
  /** First day on which a later version is in force. */
  readonly amendedFrom: IsoDate | null
  /** First day on which it no longer binds because it was repealed. */
  readonly repealedFrom: IsoDate | null
  /** Last day of a term written into the document (有效期至). */
  readonly validThrough: IsoDate | null
}

const hasBegun = (from: IsoDate | null, today: IsoDate): boolean => from !== null && from <= today

/**
 * Validity of a document on a day. Repeal wins over amendment, both over the end of its term.
 * @example validityOn({ inForceFrom: null, amendedFrom: null, repealedFrom: null, validThrough: null }, today) // 'in_force'
 */
export const validityOn = (dates: ValidityDates, today: IsoDate): Validity => {
  if (hasBegun(dates.repealedFrom, today)) return 'repealed'
  if (hasBegun(dates.amendedFrom, today)) return 'amended'
  if (dates.validThrough !== null && dates.validThrough < today) return 'expired'
  return dates.inForceFrom === null || hasBegun(dates.inForceFrom, today) ? 'in_force' : 'not_yet_in_force'
}

/** What is known of one version: what was said of it when it was put in, and its first day in force (null = unknown). */
export interface KnownVersion {
  readonly said: Validity
  readonly inForceFrom: IsoDate | null
  /** First day on which it is repealed (废止); absent or null when nobody repealed it. */
  readonly repealedFrom?: IsoDate | null
  /** Last day of a term written into it (有效期至). */
  readonly validThrough?: IsoDate | null
}

const isSaidForGood = (said: Validity): boolean => said === 'repealed' || said === 'expired'

const datesOf = ({ inForceFrom, repealedFrom = null, validThrough = null }: KnownVersion) => ({
  inForceFrom,
  repealedFrom,
  validThrough,
})

/**
 * Validity of a version on a day, given the one that follows it. What was said of it (废止, 失效) stands, and so does a repeal
 * whose day has come; else it begins
 * on its own day and is 已修改 from that of the next, where both are known.
 * @example validityOfVersion({ said: 'in_force', inForceFrom: day('2019-05-15') }, null, day('2019-05-14')) // 'not_yet_in_force'
 */
export const validityOfVersion = (
  version: KnownVersion,
  next: KnownVersion | null,
  today: IsoDate,
): Validity => {
  if (isSaidForGood(version.said)) return version.said
  const dates = datesOf(version)
  if (hasBegun(dates.repealedFrom, today)) return 'repealed'
  if (next !== null && next.inForceFrom === null) return version.said
  return validityOn({ ...dates, amendedFrom: next?.inForceFrom ?? null }, today)
}
