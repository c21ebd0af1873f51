import { yearOf, type IsoDate } from '../calendar/civil-date'
import type { Counts } from './count-requests'
import { figureKey } from './figures'
import type { ReportForm } from './forms/form-model'

/** Something that the ledgers hold and the table of 2014 counts, without anything personal. */
export interface RecordedFact {
  readonly id: string
  /** Ledger in which it stands. */
  readonly ledger: 'letters' | 'remedies' | 'concerns' | 'work'
  readonly sort: 'complaint' | 'response' | 'meeting' | 'training'
  readonly on: IsoDate
  /** Chinese: what it is called on a list. */
  readonly title: string
  /** How many were trained. Unit: people; 0 for all else. */
  readonly people: number
}

interface Rule {
  readonly sort: RecordedFact['sort']
  /** What one of them adds. */
  readonly adds: (fact: RecordedFact) => number
  /** What to do where nothing is recorded; null where nothing recorded is none. */
  readonly unlessAny: string | null
}

const one = (): number => 1

/**
 * How rows of the table are counted from ledgers. A meeting may have been held without being recorded: none there is not 0.
 * Source: 国办发〔2014〕32号; rumours and concerns are answered in the township's own name (《条例》第六条); ADR 0237.
 */
const RULES: Readonly<Record<string, Rule>> = {
  responded: { sort: 'response', adds: one, unlessAny: null },
  complaints: { sort: 'complaint', adds: one, unlessAny: null },
  meetings: { sort: 'meeting', adds: one, unlessAny: '会议' },
  trainings: { sort: 'training', adds: one, unlessAny: '培训' },
  trained: { sort: 'training', adds: ({ people }) => people, unlessAny: '培训' },
}

const FIGURES: ReadonlyMap<string, Rule> = new Map(
  Object.entries(RULES).map(([row, rule]) => [figureKey('statistics', row, 'count'), rule]),
)

const noteFor = (year: number, what: string): string =>
  `系统里没有登记${year}年的${what}：请在“培训和会议”里登记后由系统数，或者填数（没有的填0）并写明来源。`

/**
 * Whether ledgers decide a figure.
 * @example isOfRecorded('statistics.meetings.count') // true
 */
export const isOfRecorded = (figure: string): boolean => FIGURES.has(figure)

/**
 * What was recorded behind a figure: each of them adds to it.
 * @example recordedBehind('statistics.complaints.count', 2018, facts).length
 */
export const recordedBehind = (
  figure: string,
  year: number,
  facts: readonly RecordedFact[],
): readonly RecordedFact[] =>
  facts.filter(({ sort, on }) => sort === FIGURES.get(figure)?.sort && yearOf(on) === year)

/**
 * The figures of a year's report that ledgers decide: only the table of 2014 has such. What goes out in a gazette or on
 * other sites isn't known here and stays entered.
 * @example countRecorded(form, 2018, facts).values.get('statistics.trained.count') // 34
 */
export const countRecorded = (form: ReportForm, year: number, facts: readonly RecordedFact[]): Counts => {
  const values = new Map<string, number>()
  const notes = new Map<string, string>()
  if (form.name !== 'statistics_2014') return { values, notes }
  for (const [key, { adds, unlessAny }] of FIGURES) {
    const behind = recordedBehind(key, year, facts)
    if (behind.length === 0 && unlessAny !== null) notes.set(key, noteFor(year, unlessAny))
    else
      values.set(
        key,
        behind.reduce((sum, fact) => sum + adds(fact), 0),
      )
  }
  return { values, notes }
}
