import type { DigitRun } from './digit-runs'
import { digitsIn, isFromColumn, isJoined, piecesOf, placeOf, standsAlone, windowsOf } from './digit-window'
import type { DigitWindow } from './digit-window'
import type { PersonalFinding } from './kinds'
import { isAmount, isInLink, isNobodys, labelBefore } from './labels'
import { officialMask } from './masks'

const LENGTHS = [19, 18, 17, 16]
/** Beginnings under which cards are issued here. Source: ISO/IEC 7812 and the issuers' prefixes, from memory. */
const UNION_PAY = /^62/
const CARD_16 = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|35)/
const DOMESTIC = /^(?:60(?:13|42)|685|690|84[36]|870|888|900|94|955[89]|96|98|103)/
const LEAST_PIECE = 3
/** Passbooks and old accounts have no check digit; a label has to tell them. */
const ACCOUNT_LENGTHS = [23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12]

/**
 * Whether a number ends with the check digit of cards.
 * Source: ISO/IEC 7812-1, Luhn.
 * @example isLuhn('6222021304001234567')
 */
export const isLuhn = (number: string): boolean => {
  let sum = 0
  for (let place = 0; place < number.length; place += 1) {
    const digit = number.charCodeAt(number.length - 1 - place) - 48
    const doubled = place % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const isIssued = (number: string): boolean => {
  if (UNION_PAY.test(number)) return true
  if (number.length === 16 && CARD_16.test(number)) return true
  return (number.length === 16 || number.length === 19) && DOMESTIC.test(number)
}

/** In one piece, in groups as on the card, or each digit by itself. */
const isWritten = (window: DigitWindow): boolean => {
  if (!isJoined(window, 1) || isFromColumn(window)) return false
  const pieces = piecesOf(window)
  return pieces.length === window.length || pieces.slice(0, -1).every((piece) => piece >= LEAST_PIECE)
}

const isCard = (text: string, window: DigitWindow): boolean => {
  const number = digitsIn(window)
  if (number.includes('X') || !isIssued(number) || !isLuhn(number) || !isWritten(window)) return false
  const { from, to } = placeOf(window)
  return !isNobodys(text, from) && !isAmount(text, { from, to }) && !isInLink(text, from)
}

/** Accounts of offices are published with tenders; those that begin like a card are a person's. */
const isPersonsAccount = (text: string, window: DigitWindow): boolean => {
  const label = labelBefore(text, placeOf(window).from)
  if (label === 'personal_account') return true
  return label === 'account' && LENGTHS.includes(window.length) && UNION_PAY.test(digitsIn(window))
}

const isLabelledAccount = (text: string, window: DigitWindow): boolean =>
  isWritten(window) && !digitsIn(window).includes('X') && isPersonsAccount(text, window)

/**
 * Card numbers in a run (16 to 19 digits, issued beginning, Luhn), and any account number behind a label such as 一卡通.
 * @example bankCards(text, run)[0].masked // '***************4567'
 */
export const bankCards = (text: string, run: DigitRun): readonly PersonalFinding[] => {
  const cards = windowsOf(run, LENGTHS).filter((window) => standsAlone(window) && isCard(text, window))
  const accounts = windowsOf(run, ACCOUNT_LENGTHS).filter(
    (window) => standsAlone(window) && isLabelledAccount(text, window),
  )
  return [...cards, ...accounts].map((window) => {
    const { from, to } = placeOf(window)
    const masked = officialMask('bank_card', digitsIn(window))
    return { kind: 'bank_card', from, to, text: text.slice(from, to), masked }
  })
}
