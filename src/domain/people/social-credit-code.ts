const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * Whether the text is a unified social credit code: 18 characters with the right check character.
 * Source: GB 32100-2015.
 * @example isSocialCreditCode('91350100M000100Y43') // true
 */
export const isSocialCreditCode = (text: string): boolean => {
  const code = text.toUpperCase()
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)) return false
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * ALPHABET.indexOf(code[place] ?? ''),
    0,
  )
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}
