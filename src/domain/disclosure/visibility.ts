import type { IsoDate } from '../calendar/civil-date'
import { hasCome, todayIn } from '../calendar/civil-date'
import { isPermitted } from '../people/policies'
import type { Actor } from '../people/roles'

/** States of a document on its way to the public. */
export const DOCUMENT_STATES = ['draft', 'in_review', 'published', 'withdrawn'] as const
export type DocumentState = (typeof DOCUMENT_STATES)[number]

/** What the gate needs to know of a document. */
export interface GuardedDocument {
  readonly tenant: string
  readonly state: DocumentState
  /** Instant from which it is public, ISO 8601 with offset; null while none is set. */
  readonly publishAt: string | null
  /** Day on which it was taken back. */
  readonly withdrawnOn: IsoDate | null
}

/** Who looks: anyone without login, or a person of a township. */
export type Viewer =
  { readonly kind: 'public' } | { readonly kind: 'person'; readonly tenant: string; readonly actor: Actor }

/**
 * Whether a document is open to everybody at an instant. Reading never needs login.
 * Source: Regulation (2019) Art. 5, 23. Throws on a broken instant: instants come from our own clock port.
 * @example isPublicAt({ …, state: 'published', publishAt: '2026-03-01T00:00:00Z', withdrawnOn: null }, now)
 */
export const isPublicAt = (document: GuardedDocument, now: string): boolean => {
  const { state, publishAt, withdrawnOn } = document
  if (state !== 'published' || publishAt === null) return false
  if (withdrawnOn !== null && withdrawnOn <= todayIn('Asia/Shanghai', now)) return false
  return hasCome(publishAt, now)
}

/**
 * Whether a document that was public has been taken down since, so that its page says so instead of 「没有找到」. What was
 * never public leaves nothing.
 * Source: Regulation (2019) Art. 24; house rule: a correction is open to see.
 * @example leavesTombstone({ …, state: 'withdrawn', publishAt: '2026-03-01T00:00:00Z', withdrawnOn: day('2026-03-02') }, now)
 */
export const leavesTombstone = (document: GuardedDocument, now: string): boolean => {
  const { state, publishAt, withdrawnOn } = document
  if (publishAt === null || !hasCome(publishAt, now)) return false
  if (state === 'withdrawn') return true
  return state === 'published' && withdrawnOn !== null && withdrawnOn <= todayIn('Asia/Shanghai', now)
}

/**
 * The one gate: whether a viewer may see a document at an instant. Page, list, search, export, feed, notice and file all
 * ask here. Staff of the same township see what isn't public yet or no longer; residents and other townships don't.
 * Source: Regulation (2019) Art. 17 (reviewed before published), 5 (public by default).
 * @example maySee(document, { kind: 'public' }, '2026-03-02T01:00:00Z')
 */
export const maySee = (document: GuardedDocument, viewer: Viewer, now: string): boolean => {
  if (isPublicAt(document, now)) return true
  return (
    viewer.kind === 'person' &&
    viewer.tenant === document.tenant &&
    isPermitted(viewer.actor, 'enter_staff_pages')
  )
}
