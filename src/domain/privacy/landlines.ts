import type { DigitRun } from './digit-runs'
import {
  beginsNumber,
  digitsIn,
  endsNumber,
  gapsIn,
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

/** Area code and number. Source: 电信网编号计划 (2017): 010, 02x with eight digits; 03xx–09xx with seven or eight. */
const WITH_AREA = /^(?:(?:010|02[0-57-9])[2-9]\d{7}|0[3-9]\d\d[2-8]\d{6,7})$/
const GROUPINGS = /^(?:10|11|12|3,8|4,[78]|3,4,4|4,3,4|4,4,[34]|[78],4|[78],3)$/
const LOCAL = /^[2-8]\d{6,7}$/
/** Words by which a number belongs to an office and not to a person. */
const OFFICE =
  /监督|举报|咨询|值班|办公|服务|投诉|热线|传真|政府|党委|机关|单位|受理|信访|纪委|中心|大厅|委员会|医院|卫生院|学校|派出所|公安|法院|检察|社区|村委|支局|[局科股所站]/u
const OFFICE_REACH = 30
const PRIVATE = /家庭|住宅|住址|家里|本人|私人|座机|户主|姓名|申请人/u
const LOCAL_LABEL = /(?:家庭|住宅|座机|固话|固定|宅)[^，。\d]{0,4}(?:电话|号码)?[\s:：]*$/u

const areaLength = (number: string): number => (/^0(?:10|2)/.test(number) ? 3 : 4)

const isOffices = (text: string, from: number): boolean => {
  const before = textBefore(text, from, OFFICE_REACH)
  return OFFICE.test(before) && !PRIVATE.test(before)
}

const isPlain = (text: string, window: DigitWindow): boolean => {
  const { run, at, length } = window
  if (!beginsNumber(run, at) || !endsNumber(run, at + length - 1) || !isJoined(window, 1)) return false
  const { from, to } = placeOf(window)
  if (isNobodys(text, from) || isAmount(text, { from, to }) || isInLink(text, from)) return false
  return !/[A-Za-z]$/.test(textBefore(text, from)) || labelBefore(text, from) === 'phone'
}

const isLandline = (text: string, window: DigitWindow): boolean => {
  const { run, at, length } = window
  const number = digitsIn(window)
  if (!WITH_AREA.test(number) || !GROUPINGS.test(piecesOf(window).join(','))) return false
  const isCode =
    gapsIn(window).includes('mark') && (run.gaps[at - 1] === 'mark' || run.gaps[at + length - 1] === 'mark')
  const isExtended = /^[-－转]\s*\d{1,5}(?!\d)/u.test(text.slice(placeOf(window).to))
  if (isCode && !isExtended && !/[(（]\s*$/u.test(text.slice(0, placeOf(window).from))) return false
  return isPlain(text, window)
}

const isLocal = (text: string, window: DigitWindow): boolean =>
  LOCAL.test(digitsIn(window)) &&
  piecesOf(window).length <= 2 &&
  LOCAL_LABEL.test(textBefore(text, placeOf(window).from)) &&
  isPlain(text, window)

/**
 * Landline numbers in a run that no word near them gives to an office; without an area code only behind a label.
 * @example landlines('家庭电话0692-8180000', run)[0].masked // '0692*****00'
 */
export const landlines = (text: string, run: DigitRun): readonly PersonalFinding[] =>
  [
    ...windowsOf(run, [12, 11]).filter((window) => isLandline(text, window)),
    ...windowsOf(run, [8, 7]).filter((window) => isLocal(text, window)),
  ]
    .filter((window) => !isOffices(text, placeOf(window).from))
    .map((window) => {
      const { from, to } = writtenPlace(text, window)
      const number = digitsIn(window)
      const masked = number.startsWith('0')
        ? `${number.slice(0, areaLength(number))}-${officialMask('landline', number.slice(areaLength(number)))}`
        : officialMask('landline', number)
      return { kind: 'landline', from, to, text: text.slice(from, to), masked }
    })
