import { parseDay, type IsoDate } from '../../../src/domain/calendar/civil-date'

/** Place of the last row of a page in the order of its list. */
export type PagePlace = readonly (string | number)[]

/** An opaque text for the client to send back. */
export const writeCursor = (place: PagePlace): string =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')

const isPlace = (value: unknown, length: number): value is PagePlace =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((part) => typeof part === 'string' || Number.isSafeInteger(part))

/** The day in a place; null when it isn't one, which only a made-up cursor has. */
export const dayOfPlace = (part: string | number | undefined): IsoDate | null => {
  const day = parseDay(String(part ?? ''))
  return day.ok ? day.value : null
}

/** The place again, or null when the text is not one of ours (then the list starts at its top). */
export const readCursor = (cursor: string, length: number): PagePlace | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return isPlace(value, length) ? value : null
  } catch {
    return null
  }
}
