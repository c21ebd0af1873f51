import type { LetterSeries } from './letter-kinds'

const LAST_CHARACTER: Readonly<Record<LetterSeries, string>> = {
  reply: '复',
  notice: '告',
  consultation: '函',
}

/**
 * Prefix of a register, from the prefix of replies in the settings: 盏公复 → 盏公告, 盏公函. A prefix with another ending
 * stays for replies and gets the ending added for the others, so that two registers never share a number.
 * @example seriesPrefix('盏公复', 'notice') // '盏公告'
 */
export const seriesPrefix = (letterNumberPrefix: string, series: LetterSeries): string =>
  series === 'reply'
    ? letterNumberPrefix
    : `${letterNumberPrefix.replace(/复$/, '')}${LAST_CHARACTER[series]}`

/**
 * Number of a letter in its register. Source: 党政机关公文处理工作条例 Art. 9(5): year in full in 〔〕, no leading zeros.
 * @example letterNumber('盏公复', { series: 'notice', year: 2026, running: 3 }) // '盏公告〔2026〕3号'
 */
export const letterNumber = (
  letterNumberPrefix: string,
  {
    series,
    year,
    running,
  }: { readonly series: LetterSeries; readonly year: number; readonly running: number },
): string => `${seriesPrefix(letterNumberPrefix, series)}〔${year}〕${running}号`

/**
 * How a letter's number reads before it is signed and drawn from the register.
 * @example numberToCome('盏公复', 2026) // '盏公复〔2026〕　号'
 */
export const numberToCome = (letterNumberPrefix: string, year: number): string =>
  `${letterNumberPrefix}〔${year}〕　号`
