import { parseDay } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'

/** A resident identity number that passed every check. */
export interface IdentityNumber {
  /** 18 characters, X in upper case. */
  readonly number: string
  readonly bornOn: IsoDate
  /** First two digits: the province. */
  readonly provinceCode: string
}

export type IdentityRefusal = 'wrong-shape' | 'no-such-province' | 'no-such-birthday' | 'wrong-check-digit'

const SHAPE = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  )

/**
 * Chinese sentences for the person who typed the number, by refusal.
 * @example IDENTITY_MESSAGES['wrong-check-digit']
 */
export const IDENTITY_MESSAGES: Readonly<Record<IdentityRefusal, string>> = {
  'wrong-shape': '身份证号码应为18位，前17位是数字，最后一位是数字或者X，请核对。',
  'no-such-province': '身份证号码前两位不是有效的地区代码，请核对。',
  'no-such-birthday': '身份证号码中的出生日期不存在，请核对第7至14位。',
  'wrong-check-digit': '身份证号码校验不通过，可能有一位输错了，请逐位核对。',
}

/**
 * Check digit of the first 17 digits (ISO 7064 MOD 11-2).
 * @example identityCheckDigit('11010519491231002') // 'X'
 */
export const identityCheckDigit = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * (first17.charCodeAt(at) - 48), 0)
  return CHECK_DIGITS.charAt(sum % 11)
}

/**
 * Reads a resident identity number; spaces around it and a small x are forgiven.
 * Source: GB 11643-1999. Fails: `wrong-shape`, `no-such-province`, `no-such-birthday`, `wrong-check-digit`.
 * @example parseIdentityNumber('11010519491231002x').ok // true
 */
export const parseIdentityNumber = (text: string): Result<IdentityNumber, IdentityRefusal> => {
  const number = text.trim().toUpperCase()
  if (!SHAPE.test(number)) return fail('wrong-shape')
  const provinceCode = number.slice(0, 2)
  if (!PROVINCES.includes(provinceCode)) return fail('no-such-province')
  const born = parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)
  if (!born.ok || born.value < '1900-01-01') return fail('no-such-birthday')
  if (identityCheckDigit(number.slice(0, 17)) !== number.charAt(17)) return fail('wrong-check-digit')
  return ok({ number, bornOn: born.value, provinceCode })
}
