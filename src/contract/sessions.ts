import * as z from 'zod/mini'
import type { Role } from '../domain/people/roles'
import type { SecondFactorStage } from '../domain/people/second-factor'
import { line } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** Who is signed in on this device. `token` goes into the header `Authorization: Bearer …`. */
export interface SessionView {
  readonly token: string
  readonly personId: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly isGuest: boolean
  readonly expiresAt: string
  /** Signed in with a one-time password: it opens nothing but the choice of one's own. */
  readonly mustChangePassword: boolean
  /** Until the second step is done, the session opens nothing but that. */
  readonly secondFactor: SecondFactorStage
}

/** Townships that one may change to: those of the same county, by name. */
export const listTownships = answering<{
  readonly townships: readonly { readonly id: string; readonly name: string }[]
}>()({ area: 'session', method: 'GET', path: '/townships', input: nothing })

/** Signs in with account and password: staff, and residents who set one. */
export const signIn = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/sign-in',
  input: () => z.strictObject({ account: line('账号', 40), password: line('密码', 200) }),
})

/** Signs in with the single-use code of wx.login. */
export const signInWithWechat = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/wechat',
  input: () => z.strictObject({ code: line('微信登录码', 200) }),
})

/** Opens a session that belongs to this device only, so that nobody must register in order to ask. */
export const openGuestSession = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/guest',
  input: nothing,
})

/** Chooses another password; every other session of the person ends, and this one goes on under a new token. */
export const changePassword = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/password',
  input: () => z.strictObject({ current: line('现在的密码', 200), password: line('新密码', 200) }),
})

/** Gives password or code once more, before something grave; good for the minutes it says. */
export const confirmSession = answering<{ readonly minutes: number }>()({
  area: 'session',
  method: 'POST',
  path: '/confirm',
  input: () => z.strictObject({ secret: line('密码或者验证码', 200) }),
})

/** Who am I; refused with `unauthenticated` when the token is no longer good. */
export const readSession = answering<Omit<SessionView, 'token'>>()({
  area: 'session',
  method: 'GET',
  path: '/me',
  input: nothing,
})

/** Ends this session everywhere it was copied to. */
export const signOut = answering<{ readonly done: true }>()({
  area: 'session',
  method: 'POST',
  path: '/sign-out',
  input: nothing,
})

/** Who looked at the personal data of my requests and letters, when and why: the audit's own entries. */
export const listAccessToMyData = answering<{
  readonly entries: readonly {
    readonly at: string
    readonly byRole: string
    readonly what: string
    readonly caseNumber: string
  }[]
}>()({ area: 'session', method: 'GET', path: '/access-log', input: nothing })
