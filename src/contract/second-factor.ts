import * as z from 'zod/mini'
import type { SecondFactorRule } from '../domain/people/second-factor'
import { line } from './applicant'
import { identifier, nothing } from './case-id'
import { answering } from './endpoint'
import type { SessionView } from './sessions'

const code = z
  .string({ error: '请填写验证码' })
  .check(z.trim(), z.minLength(1, '请填写验证码'), z.maxLength(30, '验证码是 6 位数字，请看验证器 App'))
const password = line('现在的密码', 200)

/** The second step of signing in: a code of the app, or one of the recovery codes. The session goes on under a new token. */
export const giveSecondFactor = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/second-factor',
  input: () => z.strictObject({ code }),
})

/** How one's own second step stands. */
export interface SecondFactorView {
  readonly isSet: boolean
  /** Whether one's roles need it here. */
  readonly isNeeded: boolean
  readonly recoveryCodesLeft: number
}

/** How one's own second step stands. */
export const readSecondFactor = answering<SecondFactorView>()({
  area: 'session',
  method: 'GET',
  path: '/second-factor',
  input: nothing,
})

/** A secret as an app takes it, shown once. */
export interface SecondFactorSecret {
  /** Base32, in groups of four. */
  readonly secret: string
  /** `otpauth://totp/…`, for the code. */
  readonly address: string
}

/** Makes a new secret; it counts from its first code on. Where one is in force, its code is asked as well. */
export const beginSecondFactor = answering<SecondFactorSecret>()({
  area: 'session',
  method: 'POST',
  path: '/second-factor/secret',
  input: () => z.strictObject({ password, code: z.optional(code) }),
})

/** The first code of a new secret: it is in force from now on, with new recovery codes that are shown once. */
export const confirmSecondFactor = answering<{
  readonly session: SessionView
  readonly recoveryCodes: readonly string[]
}>()({
  area: 'session',
  method: 'POST',
  path: '/second-factor/first-code',
  input: () => z.strictObject({ code }),
})

/** Gives one's own second step up, where no rule asks for it. */
export const endSecondFactor = answering<SecondFactorView>()({
  area: 'session',
  method: 'POST',
  path: '/second-factor/end',
  input: () => z.strictObject({ password, code }),
})

/** Whether those who decide must sign in by two steps, and who could not yet. */
export interface SignInRuleView {
  readonly rule: SecondFactorRule | null
  /** Whether whoever reads it may change it. */
  readonly mayChange: boolean
  /** Whether it can be set for all townships of the county. */
  readonly isCounty: boolean
  /** Names of those whom it concerns and who have no second step yet. */
  readonly without: readonly string[]
}

/** The rule of signing in by two steps. */
export const readSignInRule = answering<SignInRuleView>()({
  area: 'staff',
  method: 'GET',
  path: '/sign-in-rule',
  input: nothing,
})

/** Sets the rule: the head for his township, the county for all of its own. */
export const setSignInRule = answering<SignInRuleView>()({
  area: 'staff',
  method: 'POST',
  path: '/sign-in-rule',
  input: () => z.strictObject({ isNeeded: z.boolean({ error: '请选择要不要第二步' }) }),
})

/** What became of it: asked by one, or done by the second. */
export interface RemovalAnswer {
  readonly removed: boolean
}

const whose = {
  id: identifier,
  /** Another township of the county; left out: one's own. */
  township: z.optional(identifier),
}

/** Asks that somebody's lost second step be taken away; another one who keeps accounts has to agree. */
export const askRemoval = answering<RemovalAnswer>()({
  area: 'staff',
  method: 'POST',
  path: '/accounts/:id/second-factor/removal',
  input: () => z.strictObject({ ...whose, reason: line('原因', 200) }),
})

/** Agrees to it: the second step is gone, and every session of the person ends. */
export const agreeToRemoval = answering<RemovalAnswer>()({
  area: 'staff',
  method: 'POST',
  path: '/accounts/:id/second-factor/agreement',
  input: () => z.strictObject(whose),
})
