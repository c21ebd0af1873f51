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

/** Lists or searches what is public. Without `q`, newest first; with `q`, best hits first. */
export const listDocuments = answering<DocumentPage>()({
  area: 'public',
  method: 'GET',
  path: '/documents',
  input: () =>
    z.strictObject({
      q: z._default(z.string().check(z.trim(), z.maxLength(60, '搜索词最多 60 个字')), ''),
      column: z._default(z.string().check(z.maxLength(60)), ''),
      cursor: z._default(z.string().check(z.maxLength(200)), ''),
      /** What a search is narrowed to; '' is no limit. */
      year: z._default(z.string().check(z.regex(/^(\d{4})?$/, '年份是四位数字')), ''),
      issuer: z._default(z.string().check(z.maxLength(60)), ''),
      kind: z._default(z.string().check(z.maxLength(20)), ''),
      validity: z._default(z.enum(['', 'in_force', 'not_yet_in_force', 'ended']), ''),
      /** Id of a village. */
      village: z._default(z.string().check(z.maxLength(64)), ''),
      /** 'yes': nothing is read into what was typed. */
      asTyped: z._default(z.enum(['', 'yes']), ''),
    }),
})

/**
 * A search that is narrowed to nothing, and in which what was perhaps meant is looked for too.
 * @example call(listDocuments, { ...NO_FILTERS, q: '低保', column: '', cursor: '' })
 */
export const NO_FILTERS = { year: '', issuer: '', kind: '', validity: '', village: '', asTyped: '' } as const
