import * as z from 'zod/mini'
import { parsePhone } from '../domain/people/phone'
import { nothing } from './case-id'
import { answering } from './endpoint'
import type { SessionView } from './sessions'

const mobile = z.string({ error: '请填写手机号码' }).check(
  z.refine((text) => {
    const parsed = parsePhone(text)
    return parsed.ok && parsed.value.kind === 'mobile'
  }, '手机号码是 11 位数字，请核对'),
  z.overwrite((text) => {
    const parsed = parsePhone(text)
    return parsed.ok ? parsed.value.number : text
  }),
)
const code = z
  .string({ error: '请填写验证码' })
  .check(z.trim(), z.regex(/^\d{6}$/, '验证码是短信里的 6 位数字'))

/** Whether codes can be sent here. */
export const readPhoneSignIn = answering<{ readonly isOffered: boolean }>()({
  area: 'session',
  method: 'GET',
  path: '/phone-sign-in',
  input: nothing,
})

/** Sends a code to a phone. */
export const sendPhoneCode = answering<{ readonly minutes: number }>()({
  area: 'session',
  method: 'POST',
  path: '/phone-sign-in/code',
  input: () => z.strictObject({ phone: mobile }),
})

/** Signs in with the code; the first time makes a resident who is known by this phone only. */
export const signInByPhone = answering<SessionView>()({
  area: 'session',
  method: 'POST',
  path: '/phone-sign-in',
  input: () => z.strictObject({ phone: mobile, code }),
})

/** My phone, masked; null where none is verified. */
export interface MyPhoneView {
  readonly phone: string | null
}

/** My phone. */
export const readMyPhone = answering<MyPhoneView>()({
  area: 'session',
  method: 'GET',
  path: '/phone',
  input: nothing,
})

/** Whether the one who has the number already, and everything of his, is to become this person for good. */
const join = z.optional(z.boolean())

/**
 * Verifies a phone for whoever is here: what he has stays his, and he can sign in with it elsewhere. A number of another
 * resident is refused (`phone_of_another`) unless both are to be joined.
 */
export const linkPhone = answering<MyPhoneView>()({
  area: 'session',
  method: 'POST',
  path: '/phone',
  input: () => z.strictObject({ phone: mobile, code, join }),
})

const wechatCode = z.string().check(z.minLength(1, '缺少微信的授权码'), z.maxLength(200, '授权码不对'))

/** The number behind the code of WeChat's phone button, to put into a form of whoever pressed it; it is not kept. */
export const readWechatPhone = answering<{ readonly phone: string }>()({
  area: 'session',
  method: 'POST',
  path: '/phone/wechat/read',
  input: () => z.strictObject({ code: wechatCode }),
})

/** Verifies a phone by the code of WeChat's phone button. */
export const linkWechatPhone = answering<MyPhoneView>()({
  area: 'session',
  method: 'POST',
  path: '/phone/wechat',
  input: () =>
    z.strictObject({
      code: wechatCode,
      join,
    }),
})

/** Lets the phone go; what was done stays. */
export const unlinkPhone = answering<MyPhoneView>()({
  area: 'session',
  method: 'POST',
  path: '/phone/end',
  input: nothing,
})
