import { matchesOf } from './matches'

/**
 * What stands between two digits of a run: nothing to see; a space; a mark such as a hyphen; a line break; the border
 * of a table's cell; a comma.
 */
export type Gap = 'none' | 'space' | 'mark' | 'line' | 'cell' | 'comma'

/** Digits that follow one another with nothing but separators in between. */
export interface DigitRun {
  /** Digits 0–9, and X where an identity number may have one. */
  readonly digits: string
  /** Where each digit begins and ends in the text. Unit: UTF-16 offsets. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** `gaps[n]` stands between digits n and n + 1. */
  readonly gaps: readonly Gap[]
}

/** Which characters are read as digits: usual ones, or Chinese, dressed and other scripts' ones as well. */
export type DigitScript = 'arabic' | 'any'

const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u115f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff'
const SPACES = ' \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'
const MARKS = '\\-‐‑‒–—―－﹣−_＿.．·・•∙/／()（）[\\]【】~～'
const BREAKS = '\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029'
const CELLS = '|｜│┃¦\\t'
const COMMAS = ',，'
const LONGEST_GAP = 12

const ARABIC = '0-9０-９\\u{1d7ce}-\\u{1d7ff}'
const CHINESE = '〇○零一幺二三四五六七八九壹贰叁肆伍陆柒捌玖OoＯ'
/** Raised, lowered and circled digits. */
const DRESSED = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⓪①②③④⑤⑥⑦⑧⑨⓿❶❷❸❹❺❻❼❽❾'
/** Where the ten digits of a script begin: Arabic, Persian, Burmese, Shan, Dai of Xishuangbanna and of Dehong's neighbours. */
const OTHER_SCRIPTS = [0x660, 0x6f0, 0x1040, 0x1090, 0x19d0, 0x1a80, 0x1a90]
const OTHER = OTHER_SCRIPTS.map(
  (zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`,
).join('')
const TENTH = 'XxＸｘ×ХхΧχ'

const runPattern = (digits: string): RegExp =>
  new RegExp(
    `[${digits}](?:[${INVISIBLE}${SPACES}${MARKS}${BREAKS}${CELLS}${COMMAS}]{0,${LONGEST_GAP}}[${digits}${TENTH}])+`,
    'gu',
  )
const PATTERNS: Readonly<Record<DigitScript, RegExp>> = {
  arabic: runPattern(ARABIC),
  any: runPattern(`${ARABIC}${CHINESE}${DRESSED}${OTHER}`),
}

const WRITTEN_VALUES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '〇○零OoＯ⁰₀⓪⓿',
    '一幺壹¹₁①❶',
    '二贰²₂②❷',
    '三叁³₃③❸',
    '四肆⁴₄④❹',
    '五伍⁵₅⑤❺',
    '六陆⁶₆⑥❻',
    '七柒⁷₇⑦❼',
    '八捌⁸₈⑧❽',
    '九玖⁹₉⑨❾',
  ].flatMap((written, value) => Array.from(written, (character) => [character, String(value)])),
)

const TENTHS = new RegExp(`[${TENTH}]`, 'u')

const BLOCKS: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0xff10, 0xff19],
  [0x1d7ce, 0x1d7ff],
]
const OTHER_BLOCKS = OTHER_SCRIPTS.map((zero) => [zero, zero + 9] as const)

/**
 * The digit a character stands for, X for the tenth check digit; '' for any other character.
 * @example digitOf('７', 'arabic') // '7'
 */
export const digitOf = (character: string, script: DigitScript): string => {
  const code = character.codePointAt(0) ?? 0
  const block = BLOCKS.find(([first, last]) => code >= first && code <= last)
  if (block !== undefined) return String((code - block[0]) % 10)
  if (TENTHS.test(character)) return 'X'
  if (script === 'arabic') return ''
  const other = OTHER_BLOCKS.find(([first, last]) => code >= first && code <= last)
  return other === undefined ? (WRITTEN_VALUES[character] ?? '') : String(code - other[0])
}

const CELL = new RegExp(`[${CELLS}]|[${SPACES}]{3}`, 'u')
const COMMA = new RegExp(`[${COMMAS}]`, 'u')
const LINE = new RegExp(`[${BREAKS}]`, 'u')
const MARK = new RegExp(`[${MARKS}]`, 'u')
const SPACE = new RegExp(`[${SPACES}]`, 'u')

const gapOf = (between: string): Gap => {
  if (between === '') return 'none'
  if (LINE.test(between)) return 'line'
  if (CELL.test(between)) return 'cell'
  if (COMMA.test(between)) return 'comma'
  if (MARK.test(between)) return 'mark'
  return SPACE.test(between) ? 'space' : 'none'
}

interface PlacedDigit {
  readonly digit: string
  readonly from: number
  readonly to: number
}

const placedDigits = (written: string, script: DigitScript): readonly PlacedDigit[] => {
  const placed: PlacedDigit[] = []
  let at = 0
  for (const character of Array.from(written)) {
    const digit = digitOf(character, script)
    if (digit !== '') placed.push({ digit, from: at, to: at + character.length })
    at += character.length
  }
  return placed
}

const runOf = (written: string, offset: number, script: DigitScript): DigitRun => {
  const placed = placedDigits(written, script)
  return {
    digits: placed.map(({ digit }) => digit).join(''),
    starts: placed.map(({ from }) => offset + from),
    ends: placed.map(({ to }) => offset + to),
    gaps: placed.slice(1).map(({ from }, at) => gapOf(written.slice(placed[at]!.to, from))),
  }
}

/**
 * The runs of at least `least` digits in a text: full-width digits, invisible characters and separators are read through.
 * @example digitRuns('电话 １３８-1234 5678', 7)[0].digits // '13812345678'
 */
export const digitRuns = (text: string, least: number, script: DigitScript = 'arabic'): readonly DigitRun[] =>
  matchesOf(PATTERNS[script], text)
    .filter(([written]) => written.length >= least)
    .map((match) => runOf(match[0], match.index, script))
    .filter(({ digits }) => digits.length >= least)
