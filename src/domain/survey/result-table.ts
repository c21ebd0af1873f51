import type { IsoDate } from '../calendar/civil-date'
import { CSV_MARK, csvLine } from '../open-data/csv'
import { KEPT_BACK_SIGN } from '../timeliness/figures-table'
import type { ShownFigure } from '../timeliness/small-numbers'
import { GROUP_TEXTS, GROUPS, type SurveyGroup } from './answer-box'
import { GRADE_TEXTS, GRADES, QUESTION_WORDS, type Question } from './questions'
import { contentOf, type ShownGrades, type ShownResult } from './shown-result'

/** A published result. */
export interface ResultOfYear {
  readonly year: number
  readonly on: IsoDate
  readonly questions: readonly Question[]
  readonly result: ShownResult
}

const HEAD: readonly string[] = [
  ...['年度', '公布日期', '人群', '邀请', '答卷', '问题'],
  ...GRADES.map((grade) => GRADE_TEXTS[grade]),
  ...['很满意和满意', '不满意和很不满意', '带*各项合计', '能评价的'],
]

const figure = (value: ShownFigure): string => (value === null ? KEPT_BACK_SIGN : String(value))

const gradeCells = (shown: ShownGrades): readonly string[] => {
  if (shown.kind === 'steps') {
    const { very_good, good, poor, very_poor } = shown.parts
    const sums = [(very_good ?? 0) + (good ?? 0), (poor ?? 0) + (very_poor ?? 0)]
    return [...GRADES.map((grade) => figure(shown.parts[grade])), ...sums.map(String), '']
  }
  const { content, middling, discontent, unknown } = shown.parts
  const [star, kept] = [KEPT_BACK_SIGN, shown.keptBack]
  const inSteps = [star, star, figure(middling), star, star, figure(unknown)]
  return [...inSteps, figure(content), figure(discontent), kept === null ? '' : String(kept)]
}

const lineOf = ({ year, on, result }: ResultOfYear, group: SurveyGroup, question: Question): string => {
  const { asked, answered, questions } = result[group]
  const shown = questions[question]
  if (shown === undefined) return ''
  const content = contentOf(shown)
  return csvLine([
    ...[String(year), on, GROUP_TEXTS[group], asked === null ? '' : String(asked), figure(answered)],
    ...[QUESTION_WORDS[question].name, ...gradeCells(shown)],
    content === null ? '' : String(content.of),
  ])
}

/**
 * Results as CSV, a line for each year, group and question: `*` where a figure is kept back. Unit: persons.
 * @example surveysCsv([result2026]).split('\r\n').length // 14
 */
export const surveysCsv = (results: readonly ResultOfYear[]): string => {
  const lines = results.flatMap((each) =>
    GROUPS.flatMap((group) => each.questions.map((question) => lineOf(each, group, question))),
  )
  return [CSV_MARK + csvLine(HEAD), ...lines].join('')
}
