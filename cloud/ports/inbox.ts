import type { NoticeFacts, NoticeTopic } from '../../src/domain/notices/notice-words'
import type { Role } from '../../src/domain/people/roles'

/** What a notice leads to: the kind of thing, and which. */
export interface NoticeAbout {
  readonly kind: string
  readonly id: string
}

/** Everyone who has a role, except one who knows already since he did it. */
export interface EveryoneOf {
  readonly role: Role
  readonly exceptId: string
}

/** Whose inboxes news goes into. */
export type Recipients = readonly string[] | EveryoneOf

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

/** A page of an inbox; `hidden` names what this person may no longer see. */
export interface InboxPage {
  readonly cursor: string
  readonly limit: number
  readonly hidden: readonly NoticeAbout[]
}

/** The inboxes of one township's people. */
export interface Inbox {
  /** Puts news into several inboxes, each once. */
  add(to: Recipients, notice: Notice): Promise<void>
  /** One page, newest first; a made-up cursor starts at the top. */
  listOf(
    personId: string,
    page: InboxPage,
  ): Promise<{
    readonly notices: readonly KeptNotice[]
    readonly next: string | null
  }>
  /** How many this person has not read, those about hidden things not counted. */
  countUnread(personId: string, hidden: readonly NoticeAbout[]): Promise<number>
  /** Marks notices of this person as read; answers how many were unread. */
  markRead(personId: string, ids: readonly string[], at: string): Promise<number>
}
