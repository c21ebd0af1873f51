/** A day, a month, a year, a number of a document or an article, as it was typed, with the ways documents write it. */
export interface WrittenThing {
  readonly kind: 'number' | 'day' | 'month' | 'year' | 'article'
  /** What it is apart from how it is written: 2019-04-03, 2019-04, 2019, 711, 第三十三条. */
  readonly key: string
  readonly forms: readonly string[]
}

/** What was recognised in a folded text, and the rest of it. */
export interface WrittenThings {
  readonly things: readonly WrittenThing[]
  readonly rest: string
}

const DIGITS = '零一二三四五六七八九'

const two = (digits: string): string => digits.padStart(2, '0')
const bare = (digits: string): string => String(Number(digits))

const tens = (number: number): string => {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  const before = ten === 0 ? '' : `${ten === 1 ? '' : DIGITS[ten]}十`
  return `${before}${one === 0 ? '' : DIGITS[one]}`
}

/**
 * A number below 1,000 in Chinese figures, as articles are numbered.
 * @example chineseNumber(33) // '三十三'
 */
export const chineseNumber = (number: number): string => {
  if (number < 100) return tens(number)
  const rest = number % 100
  const hundreds = `${DIGITS[Math.floor(number / 100)]}百`
  if (rest === 0) return hundreds
  if (rest < 10) return `${hundreds}零${DIGITS[rest]}`
  return `${hundreds}${rest < 20 ? '一' : ''}${tens(rest)}`
}

const dayForms = (year: string, month: string, dayOfMonth: string): readonly string[] => {
  const [m, mm, d, dd] = [bare(month), two(month), bare(dayOfMonth), two(dayOfMonth)]
  const joined = ['-', '.', '/'].flatMap((mark) => [[year, mm, dd].join(mark), [year, m, d].join(mark)])
  return [...new Set([`${year}年${m}月${d}日`, `${year}年${mm}月${dd}日`, ...joined])]
}

const monthForms = (year: string, month: string): readonly string[] => {
  const [m, mm] = [bare(month), two(month)]
  const joined = ['-', '.', '/'].flatMap((mark) => [`${year}${mark}${mm}`, `${year}${mark}${m}`])
  return [...new Set([`${year}年${m}月`, `${year}年${mm}月`, ...joined])]
}

const articleForms = (digits: string): readonly string[] => {
  const number = /^\d+$/u.test(digits) ? chineseNumber(Number(digits)) : digits
  return [`第${number}条`]
}

const numberForms = (head: string, year: string, number: string): readonly string[] => [
  `${head}(${year})${bare(number)}号`,
  ...(head === '' ? [] : [`(${year})${bare(number)}号`]),
]

type Groups = readonly string[]
type Rule = readonly [pattern: RegExp, read: (groups: Groups) => WrittenThing]

const at = (groups: Groups, place: number): string => groups[place] ?? ''

const HEAD = '[\\p{Script=Han}]{0,9}?[发函办字规通令]'

/** In this order: what is longer and surer comes first. */
const RULES: readonly Rule[] = [
  [
    /(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})日?/gu,
    (g) => ({
      kind: 'day',
      key: `${at(g, 0)}-${two(at(g, 1))}-${two(at(g, 2))}`,
      forms: dayForms(at(g, 0), at(g, 1), at(g, 2)),
    }),
  ],
  [
    /国务院令\(?第?(\d{1,4})号?\)?/gu,
    (g) => ({
      kind: 'number',
      key: bare(at(g, 0)),
      forms: [`国务院令第${at(g, 0)}号`, `国务院令(第${at(g, 0)}号)`],
    }),
  ],
  [
    /第?(\d{1,4})号令/gu,
    (g) => ({ kind: 'number', key: bare(at(g, 0)), forms: [`令第${at(g, 0)}号`, `第${at(g, 0)}号令`] }),
  ],
  [
    new RegExp(`(${HEAD})?\\s?\\((\\d{4})\\)\\s?第?(\\d{1,4})号?`, 'gu'),
    (g) => ({ kind: 'number', key: bare(at(g, 2)), forms: numberForms(at(g, 0), at(g, 1), at(g, 2)) }),
  ],
  [
    new RegExp(`(${HEAD})\\s?((?:19|20)\\d{2})[年\\-_/ ]?第?(\\d{1,4})号?(?![\\d月])`, 'gu'),
    (g) => ({ kind: 'number', key: bare(at(g, 2)), forms: numberForms(at(g, 0), at(g, 1), at(g, 2)) }),
  ],
  [
    /((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?!\d)月?/gu,
    (g) => ({ kind: 'month', key: `${at(g, 0)}-${two(at(g, 1))}`, forms: monthForms(at(g, 0), at(g, 1)) }),
  ],
  [
    /第([\d]{1,3}|[一二三四五六七八九十百零]{1,7})条/gu,
    (g) => ({ kind: 'article', key: articleForms(at(g, 0))[0] ?? '', forms: articleForms(at(g, 0)) }),
  ],
  [
    /(?<=[法例定则]\s?)(\d{1,3})条/gu,
    (g) => ({ kind: 'article', key: articleForms(at(g, 0))[0] ?? '', forms: articleForms(at(g, 0)) }),
  ],
  [/(?<!\d)((?:19|20)\d{2})年?(?!\d)/gu, (g) => ({ kind: 'year', key: at(g, 0), forms: [at(g, 0)] })],
  [
    /(?<!\d)([0-4]\d)年(?=年|度|报|的|我|全|政|$)/gu,
    (g) => ({ kind: 'year', key: `20${at(g, 0)}`, forms: [`20${at(g, 0)}`] }),
  ],
]

const closeUp = (folded: string): string =>
  folded
    .replace(/(\d)\s+(?=[年月日号条])/gu, '$1')
    .replace(/(?<=[年月第)])\s+(?=\d)/gu, '')
    .replace(/\s*([()])\s*/gu, '$1')

/**
 * Takes days, months, years, 文号 with any brackets or none, orders and articles out of a folded text.
 * @example takeWrittenThings('盏政发2025 12号').things[0]?.forms[0] // '盏政发(2025)12号'
 */
export const takeWrittenThings = (folded: string): WrittenThings => {
  const things: WrittenThing[] = []
  const rest = RULES.reduce(
    (text, [pattern, read]) =>
      text.replace(pattern, (...found: unknown[]) => {
        const groups = found.slice(1, -2).filter((one) => typeof one !== 'number')
        things.push(read(groups.map((one) => (typeof one === 'string' ? one : ''))))
        return ' '
      }),
    closeUp(folded),
  )
  return { things, rest }
}

const allOf = (pattern: RegExp, folded: string): readonly string[] => folded.match(pattern) ?? []

const dayKey = (written: string): string =>
  written
    .split(/\D/u)
    .filter((part) => part !== '')
    .map(two)
    .join('-')

const DAYS = /(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})(?!\d)/gu
const NUMBERS = /(?:第|\))(\d{1,4})号/gu

/**
 * Days and numbers of documents that stand in a folded text, by their keys, each once.
 * @example writtenKeysIn('2019年4月3日国务院令第711号') // { days: ['2019-04-03'], numbers: ['711'] }
 */
export const writtenKeysIn = (
  folded: string,
): { readonly days: readonly string[]; readonly numbers: readonly string[] } => ({
  days: [...new Set(allOf(DAYS, folded).map(dayKey))],
  numbers: [...new Set(allOf(NUMBERS, folded).map((written) => bare(written.replace(/\D/gu, ''))))],
})
