/** The answers of which the description is made; years and holder may be left empty. */
export interface WantedAnswers {
  /** What is wanted, in the applicant's words. */
  readonly subject: string
  /** Four digits, or ''. */
  readonly yearFrom: string
  readonly yearTo: string
  /** Office or village that deals with it, as far as the applicant knows. */
  readonly holder: string
}

const FIRST_YEAR = 1949
const LAST_YEAR = 2100

const yearProblem = (year: string): string | null => {
  if (year === '') return null
  if (!/^\d{4}$/.test(year)) return '年份写四位数字，例如 2024'
  const number = Number(year)
  return number < FIRST_YEAR || number > LAST_YEAR ? '没有这个年份，请核对，例如 2024' : null
}

/**
 * What is wrong with the years, by field; in Chinese, with the cure. Empty when they are right or left out.
 * @example yearProblems('2025', '2023') // { yearTo: '结束年份早于开始年份，请对调' }
 */
export const yearProblems = (
  yearFrom: string,
  yearTo: string,
): { readonly yearFrom?: string; readonly yearTo?: string } => {
  const [from, to] = [yearProblem(yearFrom.trim()), yearProblem(yearTo.trim())]
  if (from !== null || to !== null) {
    return { ...(from === null ? {} : { yearFrom: from }), ...(to === null ? {} : { yearTo: to }) }
  }
  const reversed = yearFrom.trim() !== '' && yearTo.trim() !== '' && yearFrom.trim() > yearTo.trim()
  return reversed ? { yearTo: '结束年份早于开始年份，请对调' } : {}
}

const yearsPhrase = (from: string, to: string): string => {
  if (from === to) return from === '' ? '' : `${from}年`
  if (to === '') return `${from}年以来`
  return from === '' ? `${to}年以前` : `${from}年至${to}年`
}

const isSaid = (subject: string, words: string): boolean => words === '' || subject.includes(words)

/**
 * The one sentence that goes to the office: years, what, and who deals with it; nothing is said twice.
 * Source: Regulation (2019) Art. 29(2)2.
 * @example
 * describeWanted({ subject: '农村低保名单', yearFrom: '2023', yearTo: '2025', holder: '民政办' })
 * // '2023年至2025年农村低保名单（经办：民政办）'
 */
export const describeWanted = (answers: WantedAnswers): string => {
  const [subject, from, to, holder] = [answers.subject, answers.yearFrom, answers.yearTo, answers.holder].map(
    (text) => text.trim(),
  ) as [string, string, string, string]
  if (subject === '') return ''
  const yearsAreSaid = isSaid(subject, from) && isSaid(subject, to)
  const years = yearsAreSaid ? '' : yearsPhrase(from, to)
  const by = isSaid(subject, holder) ? '' : `（经办：${holder}）`
  return `${years}${subject}${by}`
}

/**
 * Whether a year is given, by choice or in the words themselves. Only a hint to the applicant.
 * @example namesYear({ subject: '2024年预算', yearFrom: '', yearTo: '', holder: '' }) // true
 */
export const namesYear = ({ subject, yearFrom, yearTo }: WantedAnswers): boolean =>
  yearFrom !== '' || yearTo !== '' || /\d{4}\s*年?|[一二三四五六七八九〇零]{4}年|〔\d{4}〕/.test(subject)
