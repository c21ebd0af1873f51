/** A case number taken apart: year and running number are enough within one township. */
export interface CaseNumber {
  readonly year: number
  readonly running: number
}

const NUMBER = /^[^\d]*(\d{4})[^\d]+0*([1-9]\d{0,5})[^\d]*$/

/**
 * Reads a case number however it was typed: with other brackets, full-width digits, spaces or only 「2026-7」.
 * Null when it isn't one.
 * @example caseNumberIn('盏公申（2026）7号') // { year: 2026, running: 7 }
 */
export const caseNumberIn = (typed: string): CaseNumber | null => {
  const [whole, year, running] = NUMBER.exec(typed.normalize('NFKC').replace(/\s/g, '')) ?? []
  return whole === undefined ? null : { year: Number(year), running: Number(running) }
}

/**
 * The number as the office writes it.
 * @example writtenCaseNumber('盏公申', { year: 2026, running: 7 }) // '盏公申〔2026〕7号'
 */
export const writtenCaseNumber = (prefix: string, { year, running }: CaseNumber): string =>
  `${prefix}〔${year}〕${running}号`
