import * as z from 'zod/mini'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** A notice on one A4 sheet for the board, as PDF, with a code that leads to the document. */
export const downloadBoardNotice = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/documents/:id/notice',
  input: z.strictObject({
    id: identifier,
    // The site as the client knows it; the code must lead to a page of it.
    site: z
      .string({ error: '缺少网站地址' })
      .check(
        z.regex(/^https?:\/\/[A-Za-z0-9.:\-]+(\/[A-Za-z0-9./\-_]*)?$/, '网站地址不对，请刷新后再试'),
        z.maxLength(200, '网站地址太长'),
      ),
  }),
})

/** A text for the loudspeaker, to be edited by whoever reads it. */
export interface BroadcastView {
  readonly title: string
  readonly text: string
  readonly characters: number
  /** Unit: seconds. */
  readonly seconds: number
}

/** A 60-second text for the loudspeaker, made from the document's plain words. */
export const readBroadcastText = answering<BroadcastView>()({
  area: 'publishing',
  method: 'GET',
  path: '/documents/:id/broadcast',
  input: byId,
})
