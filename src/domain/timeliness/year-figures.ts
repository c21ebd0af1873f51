import { yearOf } from '../calendar/civil-date'
import { OUTCOMES, type OutcomeCode } from '../information-request/outcomes'
import type { CaseTiming } from './case-timing'
import { percentile } from './percentile'
import { RECOGNISABLE_BELOW, suppress, type ShownFigure, type ShownTable } from './small-numbers'

/** What can have become of a request, after the rows of table 2 of the annual report; `open`: nothing yet. */
export const FATES = [
  'open_to_all',
  'open_in_part',
  'refused',
  'not_available',
  'not_taken',
  'ended',
  'open',
] as const
export type Fate = (typeof FATES)[number]

/** Chinese name of each. @example FATE_TEXTS.refused // '不予公开' */
export const FATE_TEXTS: Readonly<Record<Fate, string>> = {
  open_to_all: '予以公开',
  open_in_part: '部分公开',
  refused: '不予公开',
  not_available: '无法提供',
  not_taken: '不予处理',
  ended: '其他处理',
  open: '还没有答复',
}

/** Fewest answers for a 90th percentile; of fewer it would be the slowest one. Unit: requests. */
const ENOUGH_FOR_P90 = 10

/** The requests of one year in figures that anybody may see. Unit: working days and requests. */
export interface YearFigures {
  /** Requests received in this year, whenever they were answered. */
  readonly year: number
  readonly fates: ShownTable<Fate>
  /** Answers within the term and after it; null where it isn't told. */
  readonly inTime: ShownFigure
  readonly late: ShownFigure
  /** Days that counted, of those answered by letter; null where too few were. */
  readonly median: ShownFigure
  readonly p90: ShownFigure
  /** The same with every open one as if it were answered today: it can only become more. */
  readonly medianAtLeast: ShownFigure
  /** Days that did not count: corrections, consultations, fees. */
  readonly medianApart: ShownFigure
  readonly p90Apart: ShownFigure
  /** Days that the oldest open one has been counted; null where none is open or too few are. */
  readonly oldestOpen: ShownFigure
}

const FATE_OF_ROW: Readonly<Record<string, Fate>> = {
  r1: 'open_to_all',
  r2: 'open_in_part',
  r3: 'refused',
  r4: 'not_available',
  r5: 'not_taken',
  r6: 'ended',
}

/**
 * What became of a request.
 * @example fateOf('not_exist') // 'not_available'
 */
export const fateOf = (outcome: OutcomeCode | null): Fate =>
  outcome === null ? 'open' : (FATE_OF_ROW[OUTCOMES[outcome].reportRow.slice(0, 2)] ?? 'ended')

const ANSWERED: readonly Fate[] = ['open_to_all', 'open_in_part', 'refused', 'not_available', 'not_taken']

const countFates = (cohort: readonly CaseTiming[]): Readonly<Record<Fate, number>> => {
  const fates = cohort.map(({ outcome }) => fateOf(outcome))
  const counts = FATES.map((fate) => [fate, fates.filter((each) => each === fate).length])
  return Object.fromEntries(counts) as Readonly<Record<Fate, number>>
}

/** Answers that anybody can count in the table as it is shown: what else is told depends on these alone. */
const seenAnswers = ({ parts }: ShownTable<Fate>): number =>
  ANSWERED.reduce((sum, fate) => sum + (parts[fate] ?? 0), 0)

const isWhole = ({ total, parts }: ShownTable<Fate>): boolean =>
  total !== null && FATES.every((fate) => parts[fate] !== null)

const punctuality = (
  answers: readonly CaseTiming[],
  fates: ShownTable<Fate>,
): Pick<YearFigures, 'inTime' | 'late'> => {
  const late = answers.filter(({ answer }) => answer === 'late').length
  if (!isWhole(fates)) return { inTime: null, late: late === 0 && answers.length > 0 ? 0 : null }
  const { parts } = suppress({ inTime: answers.length - late, late })
  return parts
}

type Spans = Omit<YearFigures, 'year' | 'fates' | 'inTime' | 'late'>

const spansOf = (
  cohort: readonly CaseTiming[],
  answers: readonly CaseTiming[],
  fates: ShownTable<Fate>,
): Spans => {
  const seen = seenAnswers(fates)
  const open = cohort.filter(({ outcome }) => outcome === null)
  const of = (timings: readonly CaseTiming[], share: number, what: 'counted' | 'apart'): ShownFigure => {
    const enough = share === 90 ? ENOUGH_FOR_P90 : RECOGNISABLE_BELOW
    return seen < enough
      ? null
      : percentile(
          timings.map((timing) => timing[what]),
          share,
        )
  }
  return {
    median: of(answers, 50, 'counted'),
    p90: of(answers, 90, 'counted'),
    medianAtLeast: of([...answers, ...open], 50, 'counted'),
    medianApart: of(answers, 50, 'apart'),
    p90Apart: of(answers, 90, 'apart'),
    oldestOpen:
      (fates.parts.open ?? 0) === 0
        ? null
        : percentile(
            open.map(({ counted }) => counted),
            100,
          ),
  }
}

/**
 * The requests of one year in public figures. Small numbers are kept back so that they can't be worked out either;
 * which other figures are told depends only on what the table shows already.
 * @example yearFigures(timings, 2026).median // 11
 */
export const yearFigures = (timings: readonly CaseTiming[], year: number): YearFigures => {
  const cohort = timings.filter(({ from }) => yearOf(from) === year)
  const answers = cohort.filter(({ answer }) => answer !== null)
  const fates = suppress(countFates(cohort))
  return { year, fates, ...punctuality(answers, fates), ...spansOf(cohort, answers, fates) }
}
