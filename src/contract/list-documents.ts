import * as z from 'zod/mini'
import type { DocumentSummary } from './document-view'
import { answering } from './endpoint'

/** A page of documents. `total` is capped: `totalIsCapped` means 「1000 条以上」. */
export interface DocumentPage {
  readonly items: readonly DocumentSummary[]
  readonly total: number
  readonly totalIsCapped: boolean
  /** Send back as `cursor` for the next page, null on the last. */
  readonly next: string | null
  /** What was perhaps meant by the query; '' when nothing else was. */
  readonly meant: string
  /** The items are what was perhaps meant, for what was typed is nowhere. */
  readonly isCorrected: boolean
}

/** Lists or searches what is public. Without `q`, newest first; with `q`, title and 文号 hits first. */
export const listDocuments = answering<DocumentPage>()({
  area: 'public',
  method: 'GET',
  path: '/documents',
  input: z.strictObject({
    q: z._default(z.string().check(z.trim(), z.maxLength(60, '搜索词最多 60 个字')), ''),
    column: z._default(z.string().check(z.maxLength(60)), ''),
    cursor: z._default(z.string().check(z.maxLength(200)), ''),
  }),
})
