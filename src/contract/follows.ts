import * as z from 'zod/mini'
import type { FollowKind } from '../domain/following/follow'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** Something I follow. */
export interface FollowView {
  readonly kind: FollowKind
  /** Id of the column or the village, or the word. */
  readonly subject: string
  /** Chinese, as one reads it. */
  readonly name: string
}

/** All that I follow, newest first. */
export interface FollowsView {
  readonly follows: readonly FollowView[]
}

const follow = z.strictObject({
  kind: z.enum(['column', 'village', 'keyword'], { error: '请选择关注栏目、村还是关键词' }),
  subject: z
    .string({ error: '请写关注什么' })
    .check(z.trim(), z.minLength(1, '请写关注什么'), z.maxLength(60, '关注的内容最多 60 个字')),
})

/** What I follow (关注). */
export const listMyFollows = answering<FollowsView>()({
  area: 'session',
  method: 'GET',
  path: '/follows',
  input: nothing,
})

/** Follows a column, a village or a word; what is followed already stays as it is. Needs `Idempotency-Key`. */
export const followSubject = answering<FollowsView>()({
  area: 'session',
  method: 'POST',
  path: '/follows',
  input: follow,
})

/** Follows it no longer; what wasn't followed changes nothing. Needs `Idempotency-Key`. */
export const unfollowSubject = answering<FollowsView>()({
  area: 'session',
  method: 'POST',
  path: '/follows/remove',
  input: follow,
})
