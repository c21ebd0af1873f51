import { RECOGNISABLE_BELOW, suppress, type ShownFigure, type ShownTable } from '../timeliness/small-numbers'
import { GROUPS, type AnswerBox, type GradeCounts, type GroupCounts, type SurveyGroup } from './answer-box'
import { BANDS, BAND_OF, GRADES, type Band, type Grade, type Question } from './questions'

/** The answers to one question as they may be shown: in five steps where that tells of nobody, else in bands. */
export type ShownGrades =
  ({ readonly kind: 'steps' } & ShownTable<Grade>) | ({ readonly kind: 'bands' } & ShownTable<Band>)

/** One group as it may be shown. */
export interface ShownGroup {
  /** How many were invited; null where nobody was, or so few that it isn't told. */
  readonly asked: number | null
  readonly answered: ShownFigure
  readonly questions: Readonly<Partial<Record<Question, ShownGrades>>>
}

/** The result of a survey, in which small numbers are kept back. */
export type ShownResult = Readonly<Record<SurveyGroup, ShownGroup>>

const inBands = (counts: GradeCounts): Readonly<Record<Band, number>> =>
  Object.fromEntries(
    BANDS.map((band) => [
      band,
      GRADES.filter((grade) => BAND_OF[grade] === band).reduce((sum, grade) => sum + counts[grade], 0),
    ]),
  ) as Readonly<Record<Band, number>>

const isWhole = ({ total, parts }: ShownTable<string>): boolean =>
  total !== null && Object.values(parts).every((part) => part !== null)

/**
 * The answers to one question so that nobody can be recognised: five steps only where none of them is 1 or 2, else bands
 * with small numbers kept back as in `suppress`. Which of both it is tells no number of 1 or 2 either (enumerated in its test).
 * @example shownGrades({ very_good: 9, good: 1, fair: 4, poor: 0, very_poor: 0, unknown: 3 }).kind // 'bands'
 */
export const shownGrades = (counts: GradeCounts): ShownGrades => {
  const steps = suppress(counts)
  return isWhole(steps) ? { kind: 'steps', ...steps } : { kind: 'bands', ...suppress(inBands(counts)) }
}

const shownGroup = (
  { answered, questions: counts }: GroupCounts,
  questions: readonly Question[],
  asked: number,
): ShownGroup => ({
  asked: asked < RECOGNISABLE_BELOW ? null : asked,
  answered: answered > 0 && answered < RECOGNISABLE_BELOW ? null : answered,
  questions: Object.fromEntries(questions.map((each) => [each, shownGrades(counts[each])])),
})

/**
 * What may be told of a survey.
 * @example shownResult(box, { questions: ['overall'], invited: 40 }).invited.asked // 40
 */
export const shownResult = (
  { groups }: AnswerBox,
  { questions, invited }: { readonly questions: readonly Question[]; readonly invited: number },
): ShownResult => {
  const asked: Readonly<Record<SurveyGroup, number>> = { invited, open: 0 }
  return Object.fromEntries(
    GROUPS.map((group) => [group, shownGroup(groups[group], questions, asked[group])]),
  ) as unknown as ShownResult
}

const bandsOf = (shown: ShownGrades): Readonly<Record<Band, ShownFigure>> => {
  if (shown.kind === 'bands') return shown.parts
  const { total: _total, keptBack: _kept, kind: _kind, parts } = shown
  return inBands(parts as GradeCounts)
}

/** How many of those who could tell were content. Unit: answers. */
export interface ContentOf {
  readonly content: number
  readonly of: number
}

/**
 * How many were content, of those who could tell; null where the table doesn't say it, or nobody could tell.
 * @example contentOf(shownGrades(counts)) // { content: 31, of: 38 }
 */
export const contentOf = (shown: ShownGrades | undefined): ContentOf | null => {
  if (shown === undefined || shown.total === null) return null
  const { content, unknown } = bandsOf(shown)
  if (content === null || unknown === null) return null
  const of = shown.total - unknown
  return of === 0 ? null : { content, of }
}

/**
 * The share of the content ones in whole percent, rounded down: 100 only where everybody was.
 * @example contentPercent({ content: 31, of: 38 }) // 81
 */
export const contentPercent = ({ content, of }: ContentOf): number => Math.floor((content / of) * 100)
