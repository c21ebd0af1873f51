const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isBirthDate = (digits: string): boolean => {
  const year = Number(digits.slice(0, 4))
  const month = Number(digits.slice(4, 6))
  const day = Number(digits.slice(6, 8))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = month === 2 && !isLeap ? 28 : DAYS_IN_MONTH[month - 1]
  return year >= 1900 && longest !== undefined && day >= 1 && day <= longest
}

/**
 * Whether the text is a resident identity number: 18 characters, a birth date that exists, the right check digit.
 * Source: GB 11643-1999. A lower-case x is accepted.
 * @example isIdentityNumber('11010519491231002X') // true
 */
export const isIdentityNumber = (text: string): boolean => {
  const number = text.toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !isBirthDate(number.slice(6, 14))) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]
}
