import * as z from 'zod/mini'
import { identifier } from './case-id'
import type { TextBlock } from './document-view'
import { answering, givingFile } from './endpoint'

/** Size of a page. Unit: points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A file of a public document, opened in place: only words and pictures of pages, nothing that could run. */
export interface OpenedFile {
  readonly id: string
  readonly documentId: string
  readonly documentTitle: string
  readonly name: string
  /** One of the kinds of attachments, e.g. pdf. */
  readonly kind: string
  /** Unit: bytes. */
  readonly size: number
  /** `picture`: the file itself is one; `nothing`: it can only be saved. */
  readonly shows: 'text' | 'pages' | 'picture' | 'nothing'
  /** File whose pages and words are given: the PDF of the same name beside an OFD, of all else the file itself. */
  readonly shownFile: string
  /** Pages that can be asked for as pictures. */
  readonly pages: readonly PageSize[]
  /** Names of the sheets of a table file, one part named '' of all else; none without words. */
  readonly parts: readonly string[]
  /** Lines of the part that was asked for, some of them: see `from`. */
  readonly blocks: readonly TextBlock[]
  /** First of the lines that are given, from 0. */
  readonly from: number
  /** Lines of the whole part. */
  readonly lines: number
  /** What this view leaves out, or why there is none; '' when nothing is to be said. */
  readonly remark: string
}

/** Lines of a file that are given at once. */
export const LINES_AT_ONCE = 120

const place = z.pipe(z.string().check(z.regex(/^\d{1,6}$/, '没有这一部分，请从头看起')), z.transform(Number))

/** What a file says, a part and so many lines at a time; the text of a PDF lies beside its pages. */
export const openDocumentFile = answering<OpenedFile>()({
  area: 'public',
  method: 'GET',
  path: '/documents/:id/files/:file/opened',
  input: () =>
    z.strictObject({
      id: identifier,
      file: identifier,
      part: z._default(place, 0),
      from: z._default(place, 0),
    }),
})

/** A page of a PDF as a picture. Pages count from 0. */
export const readDocumentFilePage = givingFile({
  area: 'public',
  method: 'GET',
  path: '/documents/:id/files/:file/pages/:page',
  input: () => z.strictObject({ id: identifier, file: identifier, page: place }),
})
