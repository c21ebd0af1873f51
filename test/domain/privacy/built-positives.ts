import { identityCheckDigit } from '../../../src/domain/people/identity-number'
import type { PersonalKind } from '../../../src/domain/privacy/kinds'
import { pick, digits, type Dice } from './dice'

/** A text that has personal data, what it is and in which layout. */
export interface Positive {
  readonly kind: PersonalKind
  readonly layout: string
  readonly text: string
}

const AREAS = '533123 533102 533103 530102 532927 510104 440305 110105 310115 810000 830000 654202'.split(' ')
const NAMES = '张三 李小明 王芳 刀安民 岩温 欧阳建国 罕晓梅 排早扎 杨丽 赵勒弄'.split(' ')
const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

const two = (value: number): string => String(value).padStart(2, '0')

const birthday = (dice: Dice, first: number): string =>
  `${first + dice(70)}${two(1 + dice(12))}${two(1 + dice(28))}`

const identity = (dice: Dice): string => {
  const first17 = `${pick(dice, AREAS)}${birthday(dice, 1940)}${digits(dice, 3)}`
  return first17 + identityCheckDigit(first17)
}

const oldIdentity = (dice: Dice): string =>
  `${pick(dice, AREAS.slice(0, 9))}${birthday(dice, 1925).slice(2)}${digits(dice, 3)}`

const luhnEnd = (first: string): string => {
  const sum = Array.from(first).reduce((total, digit, at) => {
    const value = Number(digit) * ((first.length - at) % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

const card = (dice: Dice): string => {
  const length = pick(dice, [16, 17, 18, 19, 19, 19])
  const begin =
    length === 16
      ? pick(dice, ['622848', '625900', '4367', '5187', '3568'])
      : pick(dice, ['622202', '621700', '623059', '621799'])
  const first = begin + digits(dice, length - 1 - begin.length)
  return first + luhnEnd(first)
}

const mobile = (dice: Dice): string => `1${pick(dice, ['3', '4', '5', '6', '7', '8', '9'])}${digits(dice, 9)}`

const landline = (dice: Dice): string =>
  pick(dice, [
    () => `0692-8${digits(dice, 6)}`,
    () => `0871-6${digits(dice, 7)}`,
    () => `010-6${digits(dice, 7)}`,
  ])()

const plate = (dice: Dice): string => {
  const begin = `${pick(dice, Array.from('云川京粤贵鲁'))}${pick(dice, Array.from('ABCDEFGHJKLMN'))}`
  const letter = pick(dice, Array.from(PLATE_LETTERS))
  return pick(dice, [
    () => `${begin}${digits(dice, 5)}`,
    () => `${begin}·${letter}${digits(dice, 4)}`,
    () => `${begin}D${digits(dice, 5)}`,
    () => `${begin}${digits(dice, 3)}${letter}${digits(dice, 1)}`,
  ])()
}

const mailbox = (dice: Dice): string =>
  `${pick(dice, ['zhangsan', 'li.si', 'wang_wu', 'y'])}${digits(dice, 3)}@${pick(dice, ['qq.com', '163.com', 'sina.com.cn', 'foxmail.com'])}`

const passport = (dice: Dice): string =>
  pick(dice, [() => `E${digits(dice, 8)}`, () => `EA${digits(dice, 7)}`, () => `G${digits(dice, 8)}`])()

interface Source {
  readonly kind: PersonalKind
  readonly label: string
  readonly make: (dice: Dice) => string
  readonly isDigits: boolean
}

const SOURCES: readonly Source[] = [
  { kind: 'identity_number', label: '身份证号', make: identity, isDigits: true },
  { kind: 'identity_number', label: '公民身份号码', make: oldIdentity, isDigits: true },
  { kind: 'bank_card', label: '银行卡号', make: card, isDigits: true },
  { kind: 'mobile_phone', label: '联系电话', make: mobile, isDigits: true },
  { kind: 'landline', label: '家庭电话', make: landline, isDigits: false },
  { kind: 'vehicle_plate', label: '车牌号', make: plate, isDigits: false },
  { kind: 'email', label: '邮箱', make: mailbox, isDigits: false },
  { kind: 'travel_document', label: '护照号码', make: passport, isDigits: false },
]

interface Setting {
  readonly dice: Dice
  readonly source: Source
  readonly value: string
}
type Layout = (setting: Setting) => string

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const cutAt = (text: string, by: string, groups: readonly number[]): string => {
  const parts: string[] = []
  let rest = text
  for (const group of groups) {
    parts.push(rest.slice(0, group))
    rest = rest.slice(group)
  }
  return [...parts, rest].filter((part) => part !== '').join(by)
}

const inDigits = (value: string, ten: string): string =>
  value.replace(/\d/g, (digit) => ten.charAt(Number(digit)))

const groupsOf = ({ kind }: Source): readonly number[] => {
  if (kind === 'identity_number') return [6, 8]
  return kind === 'mobile_phone' ? [3, 4] : [4, 4, 4, 4]
}

const nameOf = ({ dice }: Setting): string => pick(dice, NAMES)

/** Layouts for anything. */
const ANY: Readonly<Record<string, Layout>> = {
  'in a sentence': (s) => `经核实，${nameOf(s)}登记的${s.source.label}为${s.value}，请按时办理。`,
  'label and value': (s) => `${s.source.label}：${s.value}`,
  'column of a text table': (s) => `姓名    ${s.source.label}    金额\n${nameOf(s)}    ${s.value}    1200`,
  'full width': (s) => `${s.source.label}：${wide(s.value)}`,
  'row of a CSV': (s) =>
    `序号,姓名,${s.source.label},金额\n${1 + s.dice(99)},${nameOf(s)},${s.value},${100 * (1 + s.dice(30))}`,
  'row of a quoted CSV': (s) => `"${nameOf(s)}","${s.value}","关上村"`,
  'row of a md table': (s) => `| 姓名 | ${s.source.label} |\n|---|---|\n| ${nameOf(s)} | ${s.value} |`,
  'glued to Chinese': (s) => `${nameOf(s)}${s.value}已登记`,
  'in brackets': (s) => `${nameOf(s)}（${s.value}）、${nameOf(s)}(${s.value})`,
  'behind a row number': (s) => `${1 + s.dice(20)}. ${nameOf(s)} ${s.value} ${s.dice(900)}元`,
  'several in a line': (s) => `${s.value}、${s.source.make(s.dice)}；${s.source.make(s.dice)}`,
  'invisible characters': (s) => `${s.source.label}:${Array.from(s.value).join('\u200b')}`,
  tabs: (s) => `${nameOf(s)}\t${s.value}\t${s.dice(5000)}`,
  'no-break spaces around': (s) => `${s.source.label}\u00a0${s.value}\u00a0已核`,
  'a line of its own': (s) => `${nameOf(s)}\n${s.value}\n关上村`,
  'a field of JSON': (s) => `{"name":"${nameOf(s)}","value":"${s.value}"}`,
  'name of a file': (s) => `${nameOf(s)} ${s.value} 申请表.pdf`,
  'between slashes': (s) => `${nameOf(s)}/${s.value}/关上村`,
  'in code marks': (s) => `| 1 | **${nameOf(s)}** | \`${s.value}\` |`,
  'behind an apostrophe of a spreadsheet': (s) => `${nameOf(s)}\t'${s.value}\t200`,
}

/** Layouts for numbers that are digits only. */
const DIGITS: Readonly<Record<string, Layout>> = {
  'split by a line break': (s) =>
    `${s.source.label}：${cutAt(s.value, '\n', [4 + s.dice(s.value.length - 6)])}`,
  'spaced in groups': (s) => `${s.source.label} ${cutAt(s.value, ' ', groupsOf(s.source))}`,
  'hyphens between groups': (s) => `${nameOf(s)}，${cutAt(s.value, '-', groupsOf(s.source))}`,
  'a space between all': (s) => `${s.source.label}：${Array.from(s.value).join(' ')}`,
  'a cell for each digit': (s) => `| ${Array.from(s.value).join(' | ')} |`,
  'Chinese digits': (s) => `${s.source.label}：${inDigits(s.value, '〇一二三四五六七八九')}`,
  'wide and spaced': (s) => `${s.source.label}${wide(cutAt(s.value, ' ', groupsOf(s.source)))}`,
  bold: (s) => `${s.source.label}**${s.value}**`,
  'broken with an indent': (s) =>
    `${s.source.label}：${cutAt(s.value, '\r\n      ', [4 + s.dice(s.value.length - 6)])}`,
  'circled digits': (s) => `${s.source.label}：${inDigits(s.value, '⓪①②③④⑤⑥⑦⑧⑨')}`,
  'raised digits': (s) => `${s.source.label}：${inDigits(s.value, '⁰¹²³⁴⁵⁶⁷⁸⁹')}`,
  'formal digits': (s) => `${s.source.label}：${inDigits(s.value, '零壹贰叁肆伍陆柒捌玖')}`,
  'digits of Burmese': (s) => `${s.source.label}：${inDigits(s.value, '၀၁၂၃၄၅၆၇၈၉')}`,
}

const PREFIXED: Readonly<Record<string, Layout>> = {
  'glued row number': (s) => `${1 + s.dice(9)}${s.value}`,
  'glued suffix': (s) => `残疾证号${s.value}${1 + s.dice(7)}${1 + s.dice(4)}`,
  'Cyrillic x': (s) => `身份证 ${s.value.replace('X', 'х')}`,
  'three lines': (s) => `身份证：${cutAt(s.value, '\n', [6, 8])}`,
  'parts between commas': (s) => `身份证：${cutAt(s.value, '，', [6, 8])}`,
  'small x': (s) => `身份证 ${s.value.toLowerCase()}`,
}
const DIALLED: Readonly<Record<string, Layout>> = {
  'with +86': (s) => `电话 +86 ${s.value}`,
  'with 0086': (s) => `0086-${s.value}`,
  'with 86 glued': (s) => `(86${s.value})`,
  'three lines': (s) => `电话：${cutAt(s.value, '\n', [3, 4])}`,
  'WeChat of the same number': (s) => `${nameOf(s)}：${s.value}（微信同号）`,
}

const layoutsOf = (source: Source): readonly (readonly [string, Layout])[] => [
  ...Object.entries(ANY),
  ...(source.isDigits ? Object.entries(DIGITS) : []),
  ...(source.label === '身份证号' ? Object.entries(PREFIXED) : []),
  ...(source.kind === 'mobile_phone' ? Object.entries(DIALLED) : []),
]

/** Texts with personal data of every structured kind in every layout; the same for the same dice. */
export const builtPositives = (dice: Dice, each: number): readonly Positive[] =>
  SOURCES.flatMap((source) =>
    layoutsOf(source).flatMap(([layout, write]) =>
      Array.from({ length: each }, (): Positive => {
        const value = source.make(dice)
        return { kind: source.kind, layout, text: write({ dice, source, value }) }
      }),
    ),
  )
