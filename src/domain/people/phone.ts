import { fail, ok } from '../result'
import type { Result } from '../result'

/** A telephone number in China, digits only; landlines as area code and number joined by a hyphen. */
export interface Phone {
  readonly kind: 'mobile' | 'landline'
  readonly number: string
}

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(0\d{2,3})-?([2-9]\d{6,7})$/

/**
 * Chinese sentence for the person who typed the number.
 * @example PHONE_MESSAGE
 */
export const PHONE_MESSAGE = '请填写11位手机号码，或者带区号的固定电话，例如0692-8180000。'

/**
 * Reads a mobile or landline number; +86, spaces, hyphens and full-width digits are forgiven.
 * Fails: `not-a-phone`.
 * @example parsePhone('+86 138 8888 0000') // ok({ kind: 'mobile', number: '13888880000' })
 */
export const parsePhone = (text: string): Result<Phone, 'not-a-phone'> => {
  const narrow = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const compact = narrow.replace(/[\s()（）]/g, '').replace(/^(\+|00)86-?/, '')
  const digits = compact.replace(/-/g, '')
  if (MOBILE.test(digits)) return ok({ kind: 'mobile', number: digits })
  const parts = LANDLINE.exec(compact)
  return parts === null ? fail('not-a-phone') : ok({ kind: 'landline', number: `${parts[1]}-${parts[2]}` })
}

/** How long a code for a phone is good. Unit: minutes. @example PHONE_CODE_MINUTES // 5 */
export const PHONE_CODE_MINUTES = 5

/** Wrong tries after which a code is good no more: of a million codes five are tried. */
export const MOST_WRONG_PHONE_CODES = 5

/** Codes that are sent within an hour to one number, and asked for from one address: a village may share one. */
export const MOST_CODES_SENT = { phone_codes: 5, phone_codes_from: 60 } as const
