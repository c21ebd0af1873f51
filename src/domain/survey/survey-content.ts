import { objection, type ActObjection } from '../dossier/act-rule'
import { QUESTIONS, type Question } from './questions'

/** Days that a survey is open as a rule, at least and at most. Unit: calendar days. House rule. */
export const USUAL_DAYS = 30
export const FEWEST_DAYS = 14
export const MOST_DAYS = 60

/** Of a hundred residents who used a service in the year, how many are invited; 0: nobody, whoever wants to answers. */
export const SHARES = [0, 20, 50, 100] as const
export type Share = (typeof SHARES)[number]

/** What a survey asks, and how. */
export interface SurveyContent {
  readonly year: number
  readonly days: number
  /** In the order of `QUESTIONS`. */
  readonly questions: readonly Question[]
  /** Whether something may be written at the end. */
  readonly asksWords: boolean
  readonly share: Share
}

/**
 * What a survey is called.
 * @example surveyTitle({ year: 2026 }) // '2026年政务公开评议'
 */
export const surveyTitle = ({ year }: Pick<SurveyContent, 'year'>): string => `${year}年政务公开评议`

/**
 * Questions in their order, each once, the one of every year among them.
 * @example orderedQuestions(['clarity']) // ['clarity', 'overall']
 */
export const orderedQuestions = (chosen: readonly string[]): readonly Question[] =>
  QUESTIONS.filter((each) => each === 'overall' || chosen.includes(each))

/**
 * What keeps a survey from being made like this: its days, its year. Null where nothing does.
 * @example contentProblem(content, 2026) // null
 */
export const contentProblem = (
  { year, days, questions }: SurveyContent,
  thisYear: number,
): ActObjection<'wrong-year' | 'wrong-days' | 'nothing-asked'> | null => {
  if (year !== thisYear && year !== thisYear - 1)
    return objection('wrong-year', `只能评议今年（${thisYear}）或者去年的工作。`, 'year')
  if (days < FEWEST_DAYS || days > MOST_DAYS)
    return objection(
      'wrong-days',
      `开放 ${FEWEST_DAYS} 到 ${MOST_DAYS} 天，一般 ${USUAL_DAYS} 天。太短了老人来不及答。`,
      'days',
    )
  return questions.length < 2
    ? objection('nothing-asked', '除了总的评价，至少再选一个问题。', 'questions')
    : null
}
