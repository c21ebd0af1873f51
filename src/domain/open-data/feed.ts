import { weekdayOf } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'

/** One document as feeds, sitemap and catalogue tell of it. */
export interface OpenEntry {
  readonly id: string
  readonly title: string
  readonly indexNumber: string
  readonly documentNumber: string
  readonly issuer: string
  readonly topic: string
  readonly columnName: string
  /** One plain sentence, else the summary; '' where there is neither. */
  readonly summary: string
  readonly formedOn: IsoDate | null
  readonly publishedOn: IsoDate
  /** Chinese, e.g. 现行有效. */
  readonly validity: string
}

/** A feed of documents, newest first. Addresses are absolute. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** Where the feed itself is. */
  readonly address: string
  /** The page of the app that shows the same. */
  readonly home: string
  /** Next page of the feed; '' on the last. */
  readonly next: string
  readonly author: string
  /** Address of a document by its id. */
  readonly addressOf: (id: string) => string
  readonly entries: readonly OpenEntry[]
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The beginning of a day in China as RFC 3339 says it (Atom, JSON Feed, sitemaps).
 * @example rfc3339(day('2026-03-02')) // '2026-03-02T00:00:00+08:00'
 */
export const rfc3339 = (date: IsoDate): string => `${date}T00:00:00+08:00`

/**
 * The same as RFC 822 says it (RSS 2.0).
 * @example rfc822(day('2026-03-02')) // 'Mon, 02 Mar 2026 00:00:00 +0800'
 */
export const rfc822 = (date: IsoDate): string => {
  const [year, month, dayOfMonth] = date.split('-')
  return `${DAYS[weekdayOf(date) - 1]}, ${dayOfMonth} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 +0800`
}

/** Day of the newest document, or null in an empty feed. @example newestOn([]) // null */
export const newestOn = (entries: readonly Pick<OpenEntry, 'publishedOn'>[]): IsoDate | null =>
  entries.reduce<IsoDate | null>(
    (newest, { publishedOn }) => (newest === null || publishedOn > newest ? publishedOn : newest),
    null,
  )
