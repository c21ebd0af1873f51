import type { PersonalFinding } from './kinds'
import { textBefore, textBehind } from './labels'
import { officialMask } from './masks'
import { matchesOf } from './matches'
import { originalPlace } from './narrow-text'
import type { NarrowText } from './narrow-text'

const HAN = '\\u4e00-\\u9fff'
const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,5})'
const AREA = `(?:[${HAN}]{1,8}?(?:省|自治区|自治州|市|州|县|区|旗|乡|镇|街道))*`
const SETTLED = '(?:村民委员会|村委会|村|寨|屯|庄|社区|小区|居委会|组|队|社)'
const STREET = '(?:路|街|巷|弄|道|里|胡同|大道|小区|社区|花园|家园|苑|村|寨|屯|庄|组|队|社|坝|湾|坡|坪)'
const GROUP = `第?\\s?${NUMBER}\\s?(?:村民小组|小组|组|社|队)`
const BUILDING = `(?:\\s?${NUMBER}\\s?(?:栋|幢|号楼|座|单元|楼|室|户))`
const HOUSE = `\\s?(?:门牌号?\\s?[:：]?\\s?)?(?:附|第)?${NUMBER}(?:[-－之]${NUMBER})?\\s?(?:号院|号附${NUMBER}号|号(?!文|令|公告|地块|宗地|图斑|线|桥|井|机|码|洞|坝|标|泵|楼)|门牌)`
const DETAILED = new RegExp(
  `${AREA}[${HAN}]{1,10}?${STREET}(?:\\s?${GROUP})?(?:${HOUSE}${BUILDING}*(?:\\s?\\d{1,4}(?!\\d))?|${BUILDING}{2,})`,
  'gu',
)
const NAMED_GROUP = `(?!民小组)[${HAN}]{1,6}?(?:村民小组|小组)`
const GROUPED = new RegExp(`${AREA}[${HAN}]{1,10}?${SETTLED}\\s?(?:${GROUP}|${NAMED_GROUP})`, 'gu')
const FLAT = new RegExp(
  `[${HAN}]{0,12}${NUMBER}\\s?(?:栋|幢|号楼|座)\\s?${NUMBER}\\s?单元(?:\\s?${NUMBER}\\s?(?:室|号|户)?)?`,
  'gu',
)
const REACH = 40
const LIVING =
  /住址|家住|现住|户籍|居住|住所|住在|家庭地址|通讯地址|收货|户口|户主|村民|申请人|姓名|身份证|被告|原告|当事人/u
const OFFICE =
  /政府|办公|中心|机关|委员会|党委|学校|小学|中学|幼儿园|医院|卫生院|银行|信用社|公司|法院|受理|接收|大厅|窗口|邮编|邮寄|驻地|企业|厂|合作社|超市|站|局|派出所/u
const LEADING =
  /^(?:.*?(?:现住址?|家住|住址|住所|地址|居住于|居住在|位于|户籍地|户籍|坐落|住在|住|村民|本人|[在于至到从为系是]))+/u
/** A name in its own cell or before a space, as lists have it. */
const LISTED = /(?:^|[|,，;；、\s])[\u4e00-\u9fff]{2,4}[|,，;；、\s]+(?:[男女]?[|,，;；、\s\d*]*)$/u

const isOffices = (before: string): boolean => OFFICE.test(before) && !LIVING.test(before)

const trimmed = (written: string): string => {
  const lead = LEADING.exec(written)?.[0] ?? ''
  return lead.length < written.length - 3 ? written.slice(lead.length) : written
}

const isPersonal = (text: string, from: number, written: string): boolean => {
  const before = textBefore(text, from, REACH)
  const lead = written.slice(0, written.length - trimmed(written).length)
  return !isOffices(before + lead) && !OFFICE.test(textBehind(text, from + written.length, 6))
}

/** A group of a village is a place of roads and wells; it is an address where a person is said to live there. */
const isLivedIn = (text: string, from: number, written: string): boolean => {
  const before = textBefore(text, from, REACH)
  const lead = written.slice(0, written.length - trimmed(written).length)
  return LIVING.test(before + lead) || LISTED.test(before)
}

const findingOf = (
  original: string,
  narrow: NarrowText,
  [from, written]: readonly [number, string],
): PersonalFinding => {
  const address = trimmed(written)
  const place = originalPlace(narrow, from + written.length - address.length, from + written.length)
  const text = original.slice(place.from, place.to)
  return { kind: 'address', ...place, text, masked: officialMask('address', address.replace(/\s/gu, '')) }
}

/**
 * Addresses finer than a village: a house number or flat anywhere, a village group where a person lives there.
 * Addresses of offices, schools and firms are none.
 * @example addresses(text, narrowText('住关上村2组15号'))[0].masked // '关上村****'
 */
export const addresses = (original: string, narrow: NarrowText): readonly PersonalFinding[] => {
  const { text } = narrow
  const all = [...matchesOf(DETAILED, text), ...matchesOf(FLAT, text)].filter((match) =>
    isPersonal(text, match.index, match[0]),
  )
  const groups = matchesOf(GROUPED, text).filter(
    (match) => isPersonal(text, match.index, match[0]) && isLivedIn(text, match.index, match[0]),
  )
  return [...all, ...groups].map((match) => findingOf(original, narrow, [match.index, match[0]]))
}
