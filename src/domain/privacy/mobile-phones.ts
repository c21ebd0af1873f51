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
  windowsOf,
  writtenPlace,
} from './digit-window'
import type { DigitWindow } from './digit-window'
import type { PersonalFinding } from './kinds'
import { isAmount, isInLink, isNobodys, labelBefore, textBefore } from './labels'
import { officialMask } from './masks'

const LENGTH = 11
const MOBILE = /^1[3-9]\d{9}$/
/** What is dialled before a number: the country, or the trunk digit. */
const DIALLED = /^(?:(?:00)?86|0)$/
const LONGEST_DIALLED = 4
/** How people write the eleven digits. */
const GROUPINGS = [
  '11',
  '3,4,4',
  '3,8',
  '7,4',
  '4,7',
  '3,3,5',
  '4,3,4',
  '3,4,2,2',
  '3,2,2,2,2',
  '5,6',
  '6,5',
  '3,5,3',
  '4,4,3',
]
const PHONE_LETTERS = /(?:tel|phone|mobile|mob|cell|wx|vx|wechat|whatsapp|[a-z])$/u
const CODE_LETTERS = /[A-Za-z0-9_]$/u
const PHONE_WORDS = /(?:TEL|Tel|PHONE|Phone|MOBILE|Mobile|MOB|Mob|CELL|Cell|WeChat|WX|VX|T|M)$/u
const GOES_ON_LEFT = /[\d０-９][-－‐‑–—.．_]$/u
const GOES_ON_RIGHT = /^[-－‐‑–—.．_][\d０-９]/u

/** How many digits before a window only say how to dial it. */
const dialledBefore = ({ run, at }: DigitWindow): number => {
  for (let length = 1; length <= Math.min(at, LONGEST_DIALLED); length += 1)
    if (DIALLED.test(run.digits.slice(at - length, at)) && beginsNumber(run, at - length)) return length
  return 0
}

/** A number with hyphens that goes on to the left or right is some longer code. */
const isPartOfCode = (text: string, window: DigitWindow): boolean => {
  if (piecesOf(window).length === 1 || dialledBefore(window) > 0) return false
  const { from, to } = placeOf(window)
  return (
    GOES_ON_LEFT.test(text.slice(Math.max(0, from - 2), from)) || GOES_ON_RIGHT.test(text.slice(to, to + 2))
  )
}

/** A narrow column breaks a number into its three groups. */
const isInThreeLines = (window: DigitWindow): boolean =>
  isJoined(window, 2) && piecesOf(window).join(',') === '3,4,4' && !isFromColumn(window)

const isWritten = (window: DigitWindow): boolean => {
  if (isInThreeLines(window)) return true
  if (!isJoined(window, 1) || isFromColumn(window)) return false
  const gaps = gapsIn(window)
  if (isGrid(window) || gaps.every((gap) => gap === 'space' || gap === 'mark')) return true
  const pieces = piecesOf(window)
  if (gaps.includes('line')) return pieces.length === 2 || GROUPINGS.includes(pieces.join(','))
  return GROUPINGS.includes(pieces.join(','))
}

const isCode = (text: string, from: number): boolean => {
  const glued = textBefore(text, from)
  return CODE_LETTERS.test(glued) && !PHONE_LETTERS.test(glued) && !PHONE_WORDS.test(glued)
}

const isSetOff = (window: DigitWindow): boolean => {
  const { run, at } = window
  if (!endsNumber(run, at + LENGTH - 1)) return false
  return beginsNumber(run, at) || dialledBefore(window) > 0
}

const isNumber = (text: string, window: DigitWindow): boolean =>
  MOBILE.test(digitsIn(window)) && isSetOff(window) && isWritten(window) && !isPartOfCode(text, window)

const isPersonal = (text: string, window: DigitWindow): boolean => {
  const { from, to } = placeOf(window)
  if (labelBefore(text, from) === 'phone') return true
  const begin = window.run.starts[window.at - dialledBefore(window)]!
  return (
    !isNobodys(text, from) && !isAmount(text, { from, to }) && !isInLink(text, from) && !isCode(text, begin)
  )
}

/**
 * Mobile numbers in a run, in any usual grouping, with or without +86.
 * @example mobilePhones(text, run)[0].masked // '138****5678'
 */
export const mobilePhones = (text: string, run: DigitRun): readonly PersonalFinding[] =>
  windowsOf(run, [LENGTH])
    .filter((window) => isNumber(text, window) && isPersonal(text, window))
    .map((window) => {
      const { from, to } = writtenPlace(text, window)
      const masked = officialMask('mobile_phone', digitsIn(window))
      return { kind: 'mobile_phone', from, to, text: text.slice(from, to), masked }
    })
