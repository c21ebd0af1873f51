import type { NoticeFacts, NoticeTopic } from '../../src/domain/notices/notice-words'

/** What a notice leads to: the kind of thing, and which. */
export interface NoticeAbout {
  readonly kind: string
  readonly id: string
}

/** One piece of news for one person. */
export interface Notice {
  readonly topic: NoticeTopic
  /** The same news reaches a person once. */
  readonly dedupeKey: string
  readonly about: NoticeAbout
  readonly facts: NoticeFacts
}

/** A notice as it lies in somebody's inbox. */
export interface KeptNotice extends Notice {
  readonly id: string
  readonly toldAt: string
  readonly readAt: string | null
}

/** The inboxes of one township's people. */
export interface Inbox {
  /** Puts news into several inboxes, each once. */
  add(personIds: readonly string[], notice: Notice): Promise<void>
  /** Newest first. */
  listOf(personId: string, limit: number): Promise<readonly KeptNotice[]>
  /** Marks notices of this person as read; answers how many were unread. */
  markRead(personId: string, ids: readonly string[], at: string): Promise<number>
}
