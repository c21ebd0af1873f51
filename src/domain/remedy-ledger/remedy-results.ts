import { yearOf } from '../calendar/civil-date'
import { remediesBehind, type RemedyFacts as ReportedRemedy } from '../annual-report/count-remedies'
import { figureKey } from '../annual-report/figures'
import { FORM_2021 } from '../annual-report/forms/form-2021'
import type { RemedyWay as ReportedWay } from '../annual-report/forms/table-three'
import type { RemedyState } from './remedy-at'
import type { RemedyWay } from './ways'

/** Groups of table 3: reports are counted elsewhere. */
export const REMEDY_GROUPS = ['reconsideration', 'suit_direct', 'suit_after'] as const
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

const isInTable = (way: RemedyWay): way is ReportedWay => way !== 'report'

/**
 * The entries of the ledger as the annual report counts them: what was struck out and what is a report is left out.
 * Source: form of 2021, chapter 四; the year of a result is the year of the decision [K].
 * @example reportedRemedies(entries)[0]?.result // { year: 2025, kind: 'corrected' }
 */
export const reportedRemedies = (entries: readonly CountedRemedy[]): readonly ReportedRemedy[] =>
  entries.flatMap(({ id, state: { facts, status, decision } }) => {
    const { way, receivedOn, part } = facts
    if (status === 'struck_out' || !isInTable(way)) return []
    const result = decision === null ? null : { year: yearOf(decision.decidedOn), kind: decision.result }
    return [{ id, way, beganYear: yearOf(receivedOn), result, madeTheAct: part === 'original' }]
  })

/**
 * Table 3 of the annual report on a year: results that arose in it, and what was pending at its end.
 * Source: form of 2021, chapter 四; V6 (total = 维持 + 纠正 + 其他 + 尚未审结) by construction, V7. Unit: cases.
 * @example remedyResults(entries, 2025).reconsideration.corrected.length // 1
 */
export const remedyResults = (entries: readonly CountedRemedy[], year: number): RemedyResults => {
  const reported = reportedRemedies(entries)
  const idsIn = (group: RemedyGroup, cell: RemedyCell): readonly string[] => {
    const key = figureKey('table3', 'cases', `${group}_${cell}`)
    return remediesBehind([key], { form: FORM_2021, year }, reported).map(({ id }) => id)
  }
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
