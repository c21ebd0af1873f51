import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { NOTICE_FORMS } from '../domain/catalogue/board-notice'
import { CODED_KINDS } from '../domain/open-data/page-scene'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** What goes out besides the site: a text for the loudspeaker, to be edited by whoever reads it, and where it is counted. */
export interface BroadcastView {
  readonly title: string
  readonly text: string
  readonly characters: number
  /** Unit: seconds. */
  readonly seconds: number
  /** Disclosure whose ledger a broadcast is written into; null while the document is filed under no item. */
  readonly disclosureId: string | null
  /** Day on which it was made; the day of publishing where none was given. */
  readonly formedOn: IsoDate
  /** The server's day. */
  readonly today: IsoDate
  /** Column whose items it may be filed under. */
  readonly columnId: string
}

/** A 60-second text for the loudspeaker, made from the document's plain words. */
export const readBroadcastText = answering<BroadcastView>()({
  area: 'publishing',
  method: 'GET',
  path: '/documents/:id/broadcast',
  input: byId,
})

/** A notice for the board as PDF, with a code that leads to the document; `full` is the whole text. */
export const downloadBoardNotice = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/documents/:id/notice/:form',
  input: () =>
    z.strictObject({
      id: identifier,
      form: z.enum(NOTICE_FORMS, { error: '张贴件只有便民版和全文两种' }),
    }),
})

/** A code to print for a board, as PNG: of the mini-program where it can be had, else of the page on the web. */
export const downloadPageCode = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/codes/:kind/:id',
  input: () =>
    z.strictObject({
      kind: z.enum(CODED_KINDS, { error: '只能给文件和村做码' }),
      id: identifier,
    }),
})

/** A link to a public page, to be sent in a text message or a group. */
export interface PageLinkView {
  readonly address: string
  /** The mini-program where one is set up and WeChat makes links, else the page on the web. */
  readonly opens: 'program' | 'web'
  /** Null for one that doesn't run out. */
  readonly goodUntil: string | null
}

/** A link to send to people; asked again it is the same one as long as it stays good for a week. */
export const readPageLink = answering<PageLinkView>()({
  area: 'publishing',
  method: 'GET',
  path: '/links/:kind/:id',
  input: () =>
    z.strictObject({
      kind: z.enum(CODED_KINDS, { error: '只能给文件和村做链接' }),
      id: identifier,
    }),
})
