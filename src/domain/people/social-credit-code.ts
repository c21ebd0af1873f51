import { fail, ok } from '../result'
import type { Result } from '../result'

export type CreditCodeRefusal = 'wrong-shape' | 'wrong-check-digit'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * Chinese sentences for the person who typed the code, by refusal.
 * @example CREDIT_CODE_MESSAGES['wrong-shape']
 */
export const CREDIT_CODE_MESSAGES: Readonly<Record<CreditCodeRefusal, string>> = {
  'wrong-shape': '统一社会信用代码应为18位数字和大写字母（不含I、O、S、V、Z），请核对。',
  'wrong-check-digit': '统一社会信用代码校验不通过，可能有一位输错了，请逐位核对。',
}

/**
 * Check character of the first 17 characters (ISO 7064 MOD 31-3).
 * @example creditCodeCheck('91350100M000100Y4') // '3'
 */
export const creditCodeCheck = (first17: string): string => {
  let weight = 1
  let sum = 0
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Reads a unified social credit code; spaces around it and small letters are forgiven.
 * Source: GB 32100-2015. Fails: `wrong-shape`, `wrong-check-digit`.
 * @example parseCreditCode('91350100M000100Y43').ok // true
 */
export const parseCreditCode = (text: string): Result<string, CreditCodeRefusal> => {
  const code = text.trim().toUpperCase()
  if (!SHAPE.test(code)) return fail('wrong-shape')
  return creditCodeCheck(code.slice(0, 17)) === code.charAt(17) ? ok(code) : fail('wrong-check-digit')
}
