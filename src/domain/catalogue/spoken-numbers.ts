const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']
const GROUPS = ['', '万', '亿', '万亿']
const PER_GROUP = 10_000

const fourDigits = (value: number): string => {
  let spoken = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap = spoken !== ''
    else {
      spoken += `${gap ? '零' : ''}${DIGITS[digit]!}${UNITS[place]!}`
      gap = false
    }
  }
  return spoken
}

/**
 * A whole number as it is spoken: 3200 → 三千二百, 10 → 十, 10005 → 一万零五. From 0 to below 10^16.
 * @example spokenInteger(10005) // '一万零五'
 */
export const spokenInteger = (value: number): string => {
  if (value === 0) return '零'
  let spoken = ''
  for (let group = 3; group >= 0; group -= 1) {
    const part = Math.floor(value / PER_GROUP ** group) % PER_GROUP
    if (part === 0) continue
    spoken += `${spoken !== '' && part < 1000 ? '零' : ''}${fourDigits(part)}${GROUPS[group]!}`
  }
  return spoken.replace(/^一十/, '十')
}

const spokenDecimal = (text: string): string => {
  const [whole, part = ''] = text.replace(/,/g, '').split('.')
  const spoken = spokenInteger(Number(whole))
  return part === '' ? spoken : `${spoken}点${[...part].map((digit) => DIGITS[Number(digit)]!).join('')}`
}

const oneByOne = (text: string, zero: string): string =>
  [...text].map((digit) => (digit === '0' ? zero : DIGITS[Number(digit)]!)).join('')

const spokenPhone = (text: string): string => oneByOne(text.replace(/\D/g, ''), '零').replace(/一/g, '幺')

const spokenDay = (year: string, month: string, dayOfMonth: string): string =>
  `${oneByOne(year, '〇')}年${spokenInteger(Number(month))}月${spokenInteger(Number(dayOfMonth))}日`

const spokenTime = (hour: string, minute: string): string =>
  `${spokenInteger(Number(hour))}点${Number(minute) === 0 ? '' : `${spokenInteger(Number(minute))}分`}`

/** Each kind of number, with how it is read aloud; the first that fits a place wins. */
const READINGS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/(\d{4})-(\d{1,2})-(\d{1,2})/, ([, year, month, on]) => spokenDay(year!, month!, on!)],
  [
    /〔(\d{4})〕(\d+)号/,
    ([, year, serial]) => `${oneByOne(year!, '〇')}年第${spokenInteger(Number(serial))}号`,
  ],
  [/0\d{2,3}-?\d{7,8}|1\d{10}|12\d{3}(?![\d元人户亩万吨米.%])/, ([whole]) => spokenPhone(whole!)],
  [/(\d{1,2})[:：](\d{2})/, ([, hour, minute]) => spokenTime(hour!, minute!)],
  [/(\d{4})(?=年)/, ([, year]) => oneByOne(year!, '〇')],
  [/(\d[\d,]*(?:\.\d+)?)\s*[%％]/, ([, number]) => `百分之${spokenDecimal(number!)}`],
  [/2(?=[个户人次天条项家名位亩吨])/, () => '两'],
  [/\d[\d,]*(?:\.\d+)?/, ([whole]) => spokenDecimal(whole!)],
]

const ANY_NUMBER = /[\d〔]/

const readOne = (text: string, from: number): readonly [spoken: string, next: number] => {
  for (const [pattern, read] of READINGS) {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = from
    const parts = found.exec(text)
    if (parts !== null) return [read([...parts]), from + parts[0].length]
  }
  return [text[from]!, from + 1]
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/[\x21-\x7e]+/g, ''],
  [/元\/(?=[\u4e00-\u9fff])/g, '元每'],
  [/(\d)\s*(?:—|–|-|~|～|至)\s*(?=\d{1,2}[:：])/g, '$1到'],
  [/(\d)\s*(?:—|–|~|～)\s*(?=\d)/g, '$1到'],
  [/㎡|m²/g, '平方米'],
  [/kg|KG/g, '公斤'],
  [/km|KM/g, '公里'],
]

/**
 * A text with its numbers, dates, times, shares, telephone and document numbers written as they are spoken, so that
 * whoever reads it aloud needn't think.
 * @example readAloud('每亩补3,200元，电话12345') // '每亩补三千二百元，电话幺二三四五'
 */
export const readAloud = (text: string): string => {
  const plain = SIGNS.reduce((all, [sign, words]) => all.replace(sign, words), text)
  let spoken = ''
  for (let at = 0; at < plain.length;) {
    const [read, next] = ANY_NUMBER.test(plain[at]!) ? readOne(plain, at) : [plain[at]!, at + 1]
    spoken += read
    at = next
  }
  return spoken
}
