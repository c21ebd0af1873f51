import type { OpenEntry } from '../../src/domain/open-data/feed'

export interface OpenQuery {
  /** '' = every column; a column counts what is below it too. */
  readonly columnId: string
  /** `next` of the page before; '' = from the newest. */
  readonly cursor: string
  readonly limit: number
}

export interface OpenPage {
  readonly entries: readonly OpenEntry[]
  /** '' on the last page. */
  readonly next: string
}

/** Public documents for feeds, sitemaps and tables: every read passes the visibility gate. */
export interface OpenDocuments {
  page(query: OpenQuery): Promise<OpenPage>
  /** Ids in a steady order, for sitemaps. */
  ids(skip: number, limit: number): Promise<readonly Pick<OpenEntry, 'id' | 'publishedOn'>[]>
  count(): Promise<number>
}
