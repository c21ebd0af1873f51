import * as z from 'zod/mini'
import { identifier } from './case-id'
import { answering } from './endpoint'

/** Something that a digest leads to. */
export interface NoticeLink {
  readonly about: { readonly kind: string; readonly id: string }
  readonly title: string
}

/** One piece of news for whoever is signed in. Holds no personal data. */
export interface NoticeView {
  readonly id: string
  /** Chinese. */
  readonly title: string
  readonly text: string
  /** Number of the thing it is about, e.g. 盏公申〔2026〕1号. */
  readonly number: string
  /** What it leads to, e.g. `request` and the id of the case. */
  readonly about: { readonly kind: string; readonly id: string }
  /** Instant, ISO 8601 UTC. */
  readonly toldAt: string
  readonly isRead: boolean
  /** What a digest gathers, each with the title that it has now; what has been taken down is not among it. */
  readonly gathered: readonly NoticeLink[]
  /** What I follow that brought it, each with the token that switches it off without login. */
  readonly follows: readonly { readonly name: string; readonly off: string }[]
}

/** A page of an inbox, newest first; `unread` counts the whole inbox. */
export interface InboxView {
  readonly notices: readonly NoticeView[]
  readonly unread: number
  /** Send back as `cursor` for older ones, null on the last page. */
  readonly next: string | null
}

/** What I was told, as resident or as staff. */
export const listMyNotices = answering<InboxView>()({
  area: 'session',
  method: 'GET',
  path: '/notices',
  input: () => z.strictObject({ cursor: z._default(z.string().check(z.maxLength(200)), '') }),
})

/** Marks notices of mine as read; the same ones again change nothing. */
export const markNoticesRead = answering<InboxView>()({
  area: 'session',
  method: 'POST',
  path: '/notices/read',
  input: () =>
    z.strictObject({
      ids: z
        .array(identifier)
        .check(z.minLength(1, '请选择要标为已读的消息'), z.maxLength(100, '一次最多标 100 条')),
    }),
})
