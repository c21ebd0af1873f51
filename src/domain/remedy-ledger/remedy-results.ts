import { yearOf } from '../calendar/civil-date'
import type { RemedyState } from './remedy-at'
import type { RemedyResult, RemedyWay } from './ways'

/** Groups of table 3: reports are counted elsewhere. */
export const REMEDY_GROUPS = ['reconsideration', 'direct_suit', 'suit_after_reconsideration'] as const
export type RemedyGroup = (typeof REMEDY_GROUPS)[number]

/** Cells of a group besides its total. */
export const REMEDY_CELLS = ['upheld', 'corrected', 'other', 'pending'] as const
export type RemedyCell = (typeof REMEDY_CELLS)[number]

/** Table 3: each cell is the list of entries behind its figure, which is the length of the list; the total is their union. */
export type RemedyResults = Readonly<
  Record<RemedyGroup, Readonly<Record<RemedyCell | 'total', readonly string[]>>>
>

/** An entry with its id. */
export interface CountedRemedy {
  readonly id: string
  readonly state: RemedyState
}

/** The cell in which an entry stands in a year; null where that year doesn't count it. */
const cellIn = ({ facts, status, decision }: RemedyState, year: number): RemedyResult | 'pending' | null => {
  // V7: a suit with the reconsideration organ as joint defendant counts for the agency of the original act alone.
  if (status === 'struck_out' || facts.part !== 'original' || yearOf(facts.receivedOn) > year) return null
  if (decision === null || yearOf(decision.decidedOn) > year) return 'pending'
  return yearOf(decision.decidedOn) === year ? decision.result : null
}

/**
 * Table 3 of the annual report on a year: results that arose in it, and what was pending at its end.
 * Source: form of 2021, chapter 四; V6 (total = 维持 + 纠正 + 其他 + 尚未审结) by construction, V7; the year of a result is
 * practice [K]. Unit: cases.
 * @example remedyResults(entries, 2025).reconsideration.corrected.length // 1
 */
export const remedyResults = (entries: readonly CountedRemedy[], year: number): RemedyResults => {
  const idsIn = (group: RemedyWay, cell: RemedyCell): readonly string[] =>
    entries
      .filter(({ state }) => state.facts.way === group && cellIn(state, year) === cell)
      .map(({ id }) => id)
  const groupOf = (group: RemedyGroup) => {
    const cells = REMEDY_CELLS.map((cell) => [cell, idsIn(group, cell)] as const)
    return { ...Object.fromEntries(cells), total: cells.flatMap(([, ids]) => ids) }
  }
  return Object.fromEntries(REMEDY_GROUPS.map((group) => [group, groupOf(group)])) as unknown as RemedyResults
}

/**
 * Reports (举报) about disclosure received in a year, by id: 六、举报投诉数量 of the old form counts them with complaints.
 * @example reportsReceived(entries, 2025).length // 0
 */
export const reportsReceived = (entries: readonly CountedRemedy[], year: number): readonly string[] =>
  entries
    .filter(({ state: { facts, status } }) => facts.way === 'report' && status !== 'struck_out')
    .filter(({ state }) => yearOf(state.facts.receivedOn) === year)
    .map(({ id }) => id)
