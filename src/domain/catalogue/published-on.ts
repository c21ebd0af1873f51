import type { IsoDate } from '../calendar/civil-date'
import type { DisclosureRecord } from './disclosure'
import { entriesInForce } from './entries-in-force'

/**
 * The day on which it first went out anywhere; null while it hasn't, or no longer has.
 * @example publishedOn(record) // '2026-03-02'
 */
export const publishedOn = ({ entries }: DisclosureRecord): IsoDate | null =>
  entriesInForce(entries).reduce<IsoDate | null>(
    (first, { wentOutOn }) => (first === null || wentOutOn < first ? wentOutOn : first),
    null,
  )

/**
 * The day on which it last went out anywhere; null while it hasn't.
 * @example lastOutOn(record) // '2026-06-30'
 */
export const lastOutOn = ({ entries }: DisclosureRecord): IsoDate | null =>
  entriesInForce(entries).reduce<IsoDate | null>(
    (last, { wentOutOn }) => (last === null || wentOutOn > last ? wentOutOn : last),
    null,
  )

/**
 * Whether nothing more is owed: it went out, or there is a recorded reason why there is nothing.
 * @example isSettled({ disclosure: { …, noneBecause: '本季度没有采购' }, entries: [] }) // true
 */
export const isSettled = (record: DisclosureRecord): boolean =>
  record.disclosure.noneBecause !== '' || publishedOn(record) !== null
