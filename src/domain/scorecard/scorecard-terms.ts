import { fail, ok, type Result } from '../result'
import { CRITERIA, CRITERION_RULES, type Criterion } from './criteria'

/** What a township sets for its cards: points of each criterion, and how long a unit may appeal. */
export interface ScorecardTerms {
  readonly weights: Readonly<Record<Criterion, number>>
  /** Unit: working days after the day on which the card was shown. */
  readonly appealDays: number
}

/** What all weights come to. */
export const FULL_POINTS = 100
export const LEAST_APPEAL_DAYS = 1
export const MOST_APPEAL_DAYS = 30

/**
 * What holds until somebody sets it: a proposal of the product, not law [K].
 * @example USUAL_SCORECARD_TERMS.appealDays // 5
 */
export const USUAL_SCORECARD_TERMS: ScorecardTerms = {
  weights: Object.fromEntries(CRITERIA.map((key) => [key, CRITERION_RULES[key].usual])) as Record<
    Criterion,
    number
  >,
  appealDays: 5,
}

const isCount = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/**
 * Terms that may be put in force.
 * Fails: `invalid_field` with the `field` and, in Chinese, the cure.
 * @example checkScorecardTerms({ ...USUAL_SCORECARD_TERMS, appealDays: 0 }) // fails, field 'appealDays'
 */
export const checkScorecardTerms = (terms: ScorecardTerms): Result<ScorecardTerms, 'invalid_field'> => {
  const wrong = CRITERIA.find((key) => !isCount(terms.weights[key], 0, FULL_POINTS))
  if (wrong !== undefined)
    return fail('invalid_field', {
      field: `weights.${wrong}`,
      message: `“${CRITERION_RULES[wrong].text}”的分值要填0到${FULL_POINTS}之间的整数`,
    })
  const sum = CRITERIA.reduce((all, key) => all + terms.weights[key], 0)
  if (sum !== FULL_POINTS)
    return fail('invalid_field', {
      field: `weights.${CRITERIA[CRITERIA.length - 1]!}`,
      message: `五项分值加起来要是${FULL_POINTS}，现在是${sum}，请调整`,
    })
  return isCount(terms.appealDays, LEAST_APPEAL_DAYS, MOST_APPEAL_DAYS)
    ? ok(terms)
    : fail('invalid_field', {
        field: 'appealDays',
        message: `申诉期限要填${LEAST_APPEAL_DAYS}到${MOST_APPEAL_DAYS}之间的整数（工作日）`,
      })
}

/**
 * What differs between two sets of terms, in Chinese.
 * @example changedScorecardTerms(USUAL_SCORECARD_TERMS, { ...USUAL_SCORECARD_TERMS, appealDays: 7 }) // ['申诉期限：5改为7个工作日']
 */
export const changedScorecardTerms = (before: ScorecardTerms, after: ScorecardTerms): readonly string[] => [
  ...CRITERIA.filter((key) => before.weights[key] !== after.weights[key]).map(
    (key) => `${CRITERION_RULES[key].text}：${before.weights[key]}改为${after.weights[key]}分`,
  ),
  ...(before.appealDays === after.appealDays
    ? []
    : [`申诉期限：${before.appealDays}改为${after.appealDays}个工作日`]),
]
