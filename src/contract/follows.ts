import * as z from 'zod/mini'
import { FOLLOW_KINDS, type FollowKind } from '../domain/following/follow'
import { RHYTHMS, type OwnRhythm } from '../domain/following/rhythm'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** Something I follow. */
export interface FollowView {
  readonly kind: FollowKind
  /** Id of the column, the village, the topic, the request or the letter, or the word. */
  readonly subject: string
  /** Chinese, as one reads it. */
  readonly name: string
  /** `off` only of what is mine anyway. */
  readonly rhythm: OwnRhythm
}

/** All that I follow, newest first. */
export interface FollowsView {
  readonly follows: readonly FollowView[]
}

const follow = () =>
  z.strictObject({
    kind: z.enum(FOLLOW_KINDS, { error: '请选择关注栏目、村、点题、自己的一件事还是关键词' }),
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

/** Follows something, or changes how soon one hears of it. Needs `Idempotency-Key`. */
export const followSubject = answering<FollowsView>()({
  area: 'session',
  method: 'POST',
  path: '/follows',
  input: () =>
    z.extend(follow(), {
      rhythm: z._default(z.enum([...RHYTHMS, 'off'], { error: '请选择多久告诉您一次' }), 'immediate'),
    }),
})

/** Follows it no longer; what wasn't followed changes nothing. Needs `Idempotency-Key`. */
export const unfollowSubject = answering<FollowsView>()({
  area: 'session',
  method: 'POST',
  path: '/follows/remove',
  input: follow,
})

/** What was switched off by a link, without login. */
export interface SwitchedOff {
  readonly kind: FollowKind
  readonly subject: string
  readonly name: string
}

/** Switches one follow off by the link in its news; the same again changes nothing. */
export const switchFollowOff = answering<SwitchedOff>()({
  area: 'session',
  method: 'POST',
  path: '/follows/off',
  input: () =>
    z.strictObject({ token: z.string({ error: '链接不完整' }).check(z.maxLength(400, '链接不对')) }),
})
