import * as z from 'zod/mini'
import { answering } from './endpoint'

/** The anchor of one day: a hash that covers the records of all cases as they stood then. */
export interface AnchorView {
  readonly on: string
  readonly root: string
}

export interface AnchorPage {
  readonly anchors: readonly AnchorView[]
  /** `before` of the next page, '' on the last. */
  readonly next: string
}

/** Every day's anchor, newest first, for anybody to keep elsewhere. */
export const listAnchors = answering<AnchorPage>()({
  area: 'public',
  method: 'GET',
  path: '/anchors',
  input: () =>
    z.strictObject({
      before: z._default(
        z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, '日期写成 2026-03-02 的样子')),
        '',
      ),
    }),
})
