import { day, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { validityOn, type Validity } from '../../../src/domain/disclosure/validity'

/** What is stored of a version: what somebody said of it, and its dates. */
export interface StoredVersion {
  readonly validity: string
  readonly in_force_on: string | null
}

const asDay = (stored: string | null): IsoDate | null => (stored === null ? null : day(stored))

/**
 * Validity of a version today. What was said of it (废止, 失效) stands; else it begins on its own day and ends on that of
 * the next version, where both are known.
 */
export const validityToday = (
  version: StoredVersion,
  next: StoredVersion | undefined,
  today: IsoDate,
): Validity => {
  const said = version.validity as Validity
  if (said === 'repealed' || said === 'expired') return said
  if (next !== undefined && next.in_force_on === null) return said
  const dates = { inForceFrom: asDay(version.in_force_on), amendedFrom: asDay(next?.in_force_on ?? null) }
  return validityOn({ ...dates, repealedFrom: null, validThrough: null }, today)
}
