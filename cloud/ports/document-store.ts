import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { FollowedDocument } from '../../src/domain/following/follow'
import type { TitleEntry } from '../../src/domain/offline/title-index'
import type {
  DocumentFigure,
  DocumentSummary,
  DocumentView,
  PlainSummary,
  TextBlock,
  Validity,
} from '../../src/contract/document-view'

export interface NewDocument {
  /** Stable across imports: the same law or report keeps it. */
  readonly key: string
  readonly columnId: string
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly topic: string
  readonly source: string
  readonly summary: string
  readonly publishedOn: IsoDate
  /** 索引号 that it brings along; one is given when absent. */
  readonly indexNumber?: string
  /** The village that it is about, by its name; '' for none. What is stored stays as it is when absent. */
  readonly villageName?: string
  /** In plain words; nothing is said when absent. */
  readonly plain?: PlainSummary
}

export interface NewDocumentVersion {
  /** Content hash; the same version is not stored twice. */
  readonly contentHash: string
  /** Where this version was called otherwise than the document is now. */
  readonly title?: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly validity: Validity
  readonly history: readonly string[]
  readonly figures: readonly DocumentFigure[]
  readonly blocks: readonly TextBlock[]
  /** First day on which it is repealed (废止). */
  readonly repealedFrom?: IsoDate | null
  /** Last day of a term written into it (有效期至). */
  readonly validThrough?: IsoDate | null
}

/** What a search is narrowed to; '' or absent is no limit. */
export interface SearchFilters {
  readonly year?: string
  readonly issuer?: string
  readonly kind?: string
  readonly villageId?: string
  readonly validity?: '' | 'in_force' | 'not_yet_in_force' | 'ended'
}

export interface DocumentQuery {
  readonly q: string
  readonly columnId: string
  readonly cursor: string
  readonly limit: number
  readonly filters?: SearchFilters
  /** Nothing is read into what was typed. */
  readonly asTyped?: boolean
}

export interface FoundDocuments {
  readonly items: readonly DocumentSummary[]
  readonly total: number
  readonly totalIsCapped: boolean
  readonly next: string | null
  /** What was perhaps meant by the query; '' when nothing else was. */
  readonly meant: string
  /** The items are what was perhaps meant, for what was typed is nowhere. */
  readonly isCorrected: boolean
}

/** A document that became public, with what decides who hears of it. */
export interface OpenedDocument extends FollowedDocument {
  readonly id: string
  readonly indexNumber: string
  readonly publishedOn: string
  /** Instant from which it is public. */
  readonly openedAt: string
  /** Who published the piece that it came from; null for what was imported. */
  readonly publishedBy: string | null
}

/** A document that the public may read, with its text. */
export interface DocumentText {
  readonly id: string
  readonly title: string
  readonly publishedOn: IsoDate
  readonly blocks: readonly TextBlock[]
}

/**
 * Documents of one township as one kind of viewer may see them. Every read passes the visibility gate, which is
 * inside the store: there is no method that skips it.
 */
export interface DocumentStore {
  search(query: DocumentQuery): Promise<FoundDocuments>
  find(id: string): Promise<DocumentView | null>
  /** What is left of a document that was public and was taken down; null for all else. */
  findTombstone(id: string): Promise<DocumentView | null>
  /** Titles and summaries, newest first, at most so many. */
  titles(most: number): Promise<readonly TitleEntry[]>
  /** Documents that became public after an instant and are so now, earliest first. */
  openedAfter(instant: string): Promise<readonly OpenedDocument[]>
  /** Titles of those of the documents that may be seen now. */
  titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Texts of a column by title, some hundred at most; or the one of that id. */
  textsIn(columnId: string, only?: string): Promise<readonly DocumentText[]>
  countByColumn(): Promise<
    readonly { readonly columnId: string; readonly count: number; readonly newestOn: string | null }[]
  >
  /** Content version of all public reads of the township; changes whenever something published changes. */
  revision(): Promise<string>
  /** Imports one document with its versions; idempotent. */
  put(
    document: NewDocument,
    versions: readonly NewDocumentVersion[],
  ): Promise<'created' | 'updated' | 'unchanged'>
}
