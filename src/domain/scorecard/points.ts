import { CRITERIA, CRITERION_RULES, type CountedThing, type Criterion, type UnitFacts } from './criteria'
import type { ScorecardTerms } from './scorecard-terms'

/** A line of a card: what was counted, and what it comes to. */
export interface ScoreLine {
  readonly criterion: Criterion
  /** Points of the whole criterion. */
  readonly weight: number
  readonly total: number
  readonly bad: number
  /** Things that cost points but for an appeal that was granted. */
  readonly excused: number
  /** False where nothing was counted: then it is in no sum. */
  readonly applies: boolean
  /** Unit: hundredths of a point; null where the criterion doesn't apply. */
  readonly points: number | null
  /** Chinese: why so many. */
  readonly reason: string
}

/** What a card comes to. */
export interface ScoreSum {
  /** Unit: hundredths of a point. */
  readonly points: number
  /** Points of the criteria that apply; of `FULL_POINTS`. */
  readonly applicable: number
}

const HUNDREDTHS = 100

/**
 * Points as they are read.
 * @example pointsText(1750) // '17.5'
 */
export const pointsText = (hundredths: number): string => String(hundredths / HUNDREDTHS)

const lostPart = (weight: number, bad: number, total: number): number =>
  Math.round((weight * HUNDREDTHS * bad) / total)

const lossText = ({ total, bad }: Pick<ScoreLine, 'total' | 'bad'>, weight: number, criterion: Criterion) => {
  const { counted, bad: badText } = CRITERION_RULES[criterion]
  const lost = lostPart(weight, bad, total)
  const each = lostPart(weight, 1, total)
  const about = each * total === weight * HUNDREDTHS ? '' : '约'
  return `${total} ${counted}中 ${bad} ${counted}${badText}，每${counted}${about}扣 ${pointsText(each)} 分，共扣 ${pointsText(lost)} 分。`
}

const reasonOf = (line: Pick<ScoreLine, 'total' | 'bad' | 'excused'>, weight: number, of: Criterion) => {
  const { counted, what } = CRITERION_RULES[of]
  const { total, excused } = line
  if (total === 0) return `没有${what}，不适用，不计入总分。`
  const lost = line.bad === 0 ? `${total} ${counted}，没有扣分的。` : lossText(line, weight, of)
  return excused === 0 ? lost : `${lost}另有 ${excused} ${counted}申诉成立，不扣分。`
}

/**
 * What one criterion comes to: its weight, less the same share for each thing that costs points. Nothing counted is not
 * applicable: neither 0 nor full marks.
 * @example scoreLine('timeliness', { things, weight: 30, excused: new Set() }).points // 2250
 */
export const scoreLine = (
  criterion: Criterion,
  {
    things,
    weight,
    excused,
  }: {
    readonly things: readonly CountedThing[]
    readonly weight: number
    readonly excused: ReadonlySet<string>
  },
): ScoreLine => {
  const costing = things.filter(({ isBad }) => isBad)
  const bad = costing.filter(({ key }) => !excused.has(key)).length
  const counts = { total: things.length, bad, excused: costing.length - bad }
  const applies = counts.total > 0
  return {
    ...{ criterion, weight, applies, ...counts },
    points: applies ? weight * HUNDREDTHS - lostPart(weight, bad, counts.total) : null,
    reason: reasonOf(counts, weight, criterion),
  }
}

/** Keys of things that cost nothing after an appeal, by criterion. */
export type Excused = Readonly<Partial<Record<Criterion, ReadonlySet<string>>>>

/**
 * All lines of a card.
 * @example scoreLines(facts, USUAL_SCORECARD_TERMS).length // 5
 */
export const scoreLines = (
  facts: UnitFacts,
  { weights }: Pick<ScorecardTerms, 'weights'>,
  excused: Excused = {},
): readonly ScoreLine[] =>
  CRITERIA.map((criterion) =>
    scoreLine(criterion, {
      things: facts[criterion],
      weight: weights[criterion],
      excused: excused[criterion] ?? new Set(),
    }),
  )

/**
 * What the lines come to, with how many points could be had.
 * @example scoreSum(lines) // { points: 6250, applicable: 80 }
 */
export const scoreSum = (lines: readonly ScoreLine[]): ScoreSum => ({
  points: lines.reduce((sum, { points }) => sum + (points ?? 0), 0),
  applicable: lines.reduce((sum, { applies, weight }) => sum + (applies ? weight : 0), 0),
})

/**
 * A sum in few words, for lists.
 * @example shortSumText({ points: 6250, applicable: 80 }) // '得 62.5 分，适用 80 分'
 */
export const shortSumText = ({ points, applicable }: ScoreSum): string =>
  applicable === 0 ? '没有适用的项目' : `得 ${pointsText(points)} 分，适用 ${applicable} 分`

/**
 * A sum in words.
 * @example sumText({ points: 6250, applicable: 80 }) // '得 62.5 分，适用 80 分（满分 100 分）'
 */
export const sumText = ({ points, applicable }: ScoreSum): string =>
  applicable === 0
    ? shortSumText({ points, applicable })
    : `${shortSumText({ points, applicable })}（满分 100 分）`
