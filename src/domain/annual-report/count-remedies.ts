import { figureKey } from './figures'
import { REMEDY_RESULTS, REMEDY_WAYS, type RemedyResult, type RemedyWay } from './forms/table-three'
import type { ReportForm } from './forms/form-model'

/** A reconsideration or suit as the report sees it. */
export interface RemedyFacts {
  readonly id: string
  readonly way: RemedyWay
  /** Year in which it was accepted. */
  readonly beganYear: number
  /** Null while it isn't decided. */
  readonly result: { readonly year: number; readonly kind: Exclude<RemedyResult, 'pending'> } | null
  /** False where the office stands beside the agency that made the act: that agency counts it (V7). */
  readonly madeTheAct: boolean
}

/** The result under which a year counts it: what it ended with, or that it was pending at the end of the year. */
const resultIn = ({ beganYear, result }: RemedyFacts, year: number): RemedyResult | null => {
  if (beganYear > year || (result !== null && result.year < year)) return null
  return result?.year === year ? result.kind : 'pending'
}

const OLD_WAYS: Readonly<Record<RemedyWay, string>> = {
  reconsideration: 'recon',
  suit_direct: 'suit',
  suit_after: 'suit',
}

/** The figure that counts it; null for none. The old table knows no pending ones. */
const cellOf = (form: ReportForm, year: number, remedy: RemedyFacts): string | null => {
  const result = remedy.madeTheAct ? resultIn(remedy, year) : null
  if (result === null) return null
  if (form.name !== 'statistics_2014') return figureKey('table3', 'cases', `${remedy.way}_${result}`)
  return result === 'pending' ? null : figureKey('statistics', `${OLD_WAYS[remedy.way]}_${result}`, 'count')
}

const counted = (form: ReportForm): readonly string[] =>
  REMEDY_WAYS.flatMap(([way]) =>
    REMEDY_RESULTS.flatMap(([result]) => {
      if (form.name !== 'statistics_2014') return [figureKey('table3', 'cases', `${way}_${result}`)]
      return result === 'pending' ? [] : [figureKey('statistics', `${OLD_WAYS[way]}_${result}`, 'count')]
    }),
  )

/**
 * The figures of a year's report that reconsiderations and suits decide.
 * Source: 国办公开办函〔2021〕30号, table 3; letter of 2016-09-01 (who made the act counts the suit).
 * @example countRemedies(formOfYear(2026), 2026, []).get('table3.cases.reconsideration_upheld') // 0
 */
export const countRemedies = (
  form: ReportForm,
  year: number,
  remedies: readonly RemedyFacts[],
): ReadonlyMap<string, number> => {
  const values = new Map<string, number>(counted(form).map((key) => [key, 0]))
  for (const remedy of remedies) {
    const key = cellOf(form, year, remedy)
    if (key !== null) values.set(key, (values.get(key) ?? 0) + 1)
  }
  return values
}

/**
 * Those of the reconsiderations and suits that some of the figures count.
 * @example remediesBehind(basesOf(figures, key), { form, year }, remedies)
 */
export const remediesBehind = (
  bases: readonly string[],
  { form, year }: { readonly form: ReportForm; readonly year: number },
  remedies: readonly RemedyFacts[],
): readonly RemedyFacts[] => remedies.filter((remedy) => bases.includes(cellOf(form, year, remedy) ?? ''))
