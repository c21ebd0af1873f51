import * as z from 'zod/mini'
import type { Validity } from './document-view'
import { answering } from './endpoint'

/** A document by title: id, title, one-sentence summary, 文号, column, day of publishing, validity. */
export type OfflineEntry = readonly [
  id: string,
  title: string,
  summary: string,
  documentNumber: string,
  columnId: string,
  publishedOn: string,
  validity: Validity,
]

/** What a phone takes along in order to find documents without a network. */
export interface OfflineIndex {
  /** Changes whenever something public changes. */
  readonly revision: string
  /** Newest first; null when the phone has this revision already. */
  readonly entries: readonly OfflineEntry[] | null
  /** False when the township has more documents than are taken along. */
  readonly isWhole: boolean
}

/** Titles and summaries of a township, at most 10 000; nothing is sent to who names the revision that holds. */
export const readOfflineIndex = answering<OfflineIndex>()({
  area: 'public',
  method: 'GET',
  path: '/offline-index',
  input: () => z.strictObject({ known: z._default(z.string().check(z.maxLength(80)), '') }),
})
