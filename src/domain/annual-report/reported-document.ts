import { yearOf, type IsoDate } from '../calendar/civil-date'

/** A public document of the township itself as the annual report sees it. */
export interface ReportedDocument {
  readonly id: string
  readonly title: string
  /** 文号; '' where it has none. */
  readonly number: string
  /** As it stands on it, several names where it was issued jointly. */
  readonly issuer: string
  /** 行政规范性文件, or a 政策解读. */
  readonly kind: 'normative' | 'interpretation'
  /** Day on which it was made first; null where nobody wrote it down. */
  readonly formedOn: IsoDate | null
  readonly publishedOn: IsoDate
  /** First day on which it binds no more: repealed, or its term is over; null while nothing says so. */
  readonly endedFrom: IsoDate | null
  /** Said to be 废止 or 失效, and no day is written down. */
  readonly isEndedUndated: boolean
}

type InYear = (document: ReportedDocument, year: number) => boolean

/** The day that places it in time: made, else published. */
const begun = ({ formedOn, publishedOn }: ReportedDocument): IsoDate => formedOn ?? publishedOn

const wasMade: InYear = ({ formedOn }, year) => formedOn !== null && yearOf(formedOn) === year
const wasPublished: InYear = ({ publishedOn }, year) => yearOf(publishedOn) === year
const hasEndedBy: InYear = ({ endedFrom }, year) => endedFrom !== null && yearOf(endedFrom) <= year

/** Without a day it may have been made in any year up to that of its publishing. */
const mayBeMade: InYear = ({ formedOn, publishedOn }, year) =>
  formedOn === null && yearOf(publishedOn) >= year
const mayBeMadeBefore: InYear = ({ formedOn, publishedOn }, year) =>
  formedOn === null && yearOf(publishedOn) > year
const mayHaveEnded: InYear = (document, year) => document.isEndedUndated && yearOf(begun(document)) <= year

/** What a figure counts, and which documents leave it unknown since a day isn't written down. */
export interface DocumentCount {
  readonly kind: ReportedDocument['kind']
  readonly counts: InYear
  readonly leavesOpen: InYear
}

const never: InYear = () => false
const normative = (counts: InYear, leavesOpen: InYear = never): DocumentCount => ({
  kind: 'normative',
  ...{ counts, leavesOpen },
})

/**
 * The ways of counting documents in a year. What was made counts once, however often it was amended; whose term is over
 * counts as 废止 with what was repealed, so that last year's + made − ended = in force (T2).
 * Source: 国办公开办函〔2021〕30号, table 1; 〔2019〕60号; 国办发〔2014〕32号.
 * @example DOCUMENT_COUNTS.made.counts(document, 2026) // true for one made in 2026
 */
export const DOCUMENT_COUNTS = {
  made: normative(wasMade, mayBeMade),
  repealed: normative((document, year) => {
    const { endedFrom } = document
    return endedFrom !== null && yearOf(endedFrom) === year
  }, mayHaveEnded),
  in_force: normative(
    (document, year) => yearOf(begun(document)) <= year && !hasEndedBy(document, year),
    (document, year) => mayHaveEnded(document, year) || mayBeMadeBefore(document, year),
  ),
  published: normative(wasPublished),
  public_total: normative(({ publishedOn }, year) => yearOf(publishedOn) <= year),
  interpretations: { kind: 'interpretation', counts: wasPublished, leavesOpen: never },
} as const satisfies Readonly<Record<string, DocumentCount>>

/** A way of counting documents. */
export type DocumentCountName = keyof typeof DOCUMENT_COUNTS
