import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { KnownVersion, Validity } from '../../../src/domain/disclosure/validity'

/** A stored version as the rule of validity wants it. */
export const knownVersion = (row: {
  readonly validity: string
  readonly in_force_on: string | null
  readonly repealed_from: string | null
  readonly valid_through: string | null
}): KnownVersion => ({
  said: row.validity as Validity,
  inForceFrom: row.in_force_on as IsoDate | null,
  repealedFrom: row.repealed_from as IsoDate | null,
  validThrough: row.valid_through as IsoDate | null,
})
