import { parseDay } from '../calendar/civil-date'
import { identityCheckDigit } from '../people/identity-number'
import { parseCreditCode } from '../people/social-credit-code'
import type { DigitRun } from './digit-runs'
import {
  beginsNumber,
  digitsIn,
  endsNumber,
  gapsIn,
  isFromColumn,
  isGrid,
  isJoined,
  piecesOf,
  placeOf,
  standsAlone,
  windowsOf,
} from './digit-window'
import type { DigitWindow } from './digit-window'
import { labelBefore } from './labels'
import type { NumberLabel } from './labels'
import { officialMask } from './masks'
import type { PersonalFinding } from './kinds'

const LONG = 18
const OLD = 15
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
/** Prefecture 01–70 or 90, county 01–89: what 15-digit numbers have. */
const OLD_AREA = /^\d\d(?:0[1-9]|[1-6]\d|70|90)(?:0[1-9]|[1-8]\d)/
const SHAPE = /^\d{17}[\dX]$/
const LATEST_BIRTH = '2049'
/** Foreigners' permanent residence cards (2023) begin with 9 and have the same birthday and check digit. */
const FOREIGNER = /^9\d{16}[\dX]$/
/** Pieces in which forms and tables keep the parts of a number: area, birthday, order. */
const PARTS = ['6,8,4', '6,4,2,2,4', '6,8,3,1', '6,12', '14,4', '17,1']

const isBirthday = (written: string): boolean => {
  if (written.slice(0, 4) > LATEST_BIRTH) return false
  const day = parseDay(`${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`)
  return day.ok && day.value >= '1900-01-01'
}

const hasCheckDigit = (number: string): boolean =>
  identityCheckDigit(number.slice(0, 17)) === number.charAt(17)

/** The shape of an identity number, its check digit right or wrong. */
const isShaped = (number: string): boolean =>
  SHAPE.test(number) && (PROVINCE.test(number) || FOREIGNER.test(number)) && isBirthday(number.slice(6, 14))

const isOld = (number: string): boolean =>
  OLD_AREA.test(number) && PROVINCE.test(number) && isBirthday(`19${number.slice(6, 12)}`)

const isReadable = (window: DigitWindow): boolean => {
  if (isJoined(window, 2)) return true
  const gaps = gapsIn(window)
  if (gaps.includes('comma') && isGrid(window)) return true
  if (gaps.includes('comma')) return PARTS.includes(piecesOf(window).join(','))
  return piecesOf(window).length === 2 || PARTS.includes(piecesOf(window).join(','))
}

const NOT_OLD: readonly NumberLabel[] = ['order', 'serial', 'credit_code', 'account', 'personal_account']

const isOldNumber = (text: string, window: DigitWindow): boolean =>
  isOld(digitsIn(window)) &&
  standsAlone(window) &&
  (isGrid(window) || gapsIn(window).every((gap) => gap !== 'cell')) &&
  !isFromColumn(window) &&
  !NOT_OLD.includes(labelBefore(text, placeOf(window).from))

/** Glued to other digits on one side at most, unless it is written in one piece. */
const isSetOff = (window: DigitWindow): boolean => {
  const { run, at, length } = window
  const isWhole = beginsNumber(run, at) || endsNumber(run, at + length - 1)
  return isWhole || gapsIn(window).every((gap) => gap === 'none')
}

/** A slip of one digit: a label says what it is, or the X at its end that counted things don't have. */
const isMistyped = (window: DigitWindow, label: NumberLabel): boolean =>
  standsAlone(window) && (label === 'identity' || (label !== 'order' && digitsIn(window).endsWith('X')))

const isRight = (window: DigitWindow, label: NumberLabel): boolean => {
  if (label === 'order' || !isSetOff(window)) return false
  return label !== 'credit_code' || !parseCreditCode(digitsIn(window)).ok
}

const isLongNumber = (text: string, window: DigitWindow): boolean => {
  const number = digitsIn(window)
  if (!isShaped(number)) return false
  const label = labelBefore(text, placeOf(window).from)
  return hasCheckDigit(number) ? isRight(window, label) : isMistyped(window, label)
}

const isNumber = (text: string, window: DigitWindow): boolean =>
  window.length === OLD ? isOldNumber(text, window) : isLongNumber(text, window)

/**
 * Identity numbers in a run: 18 characters with a right check digit wherever they stand, with a wrong one behind a label;
 * 15 digits of the old form. Source: GB 11643-1999.
 * @example identityNumbers(text, run)[0].masked // '53*************123'
 */
export const identityNumbers = (text: string, run: DigitRun): readonly PersonalFinding[] =>
  windowsOf(run, [LONG, OLD])
    .filter((window) => isNumber(text, window) && isReadable(window))
    .map((window) => {
      const { from, to } = placeOf(window)
      const masked = officialMask('identity_number', digitsIn(window))
      return { kind: 'identity_number', from, to, text: text.slice(from, to), masked }
    })
