import type { AnnualReport } from '../annual-report'
import { valuesOfReport } from '../report-cells'
import type { YearFacts } from './year-facts'

type FromTables = Pick<YearFacts, 'requests' | 'remedies' | 'work'>

/** Sum of figures by their keys; null where one of them isn't known or isn't in the form. */
type SumOf = (...keys: readonly string[]) => number | null

const sumsOf = (report: AnnualReport): SumOf => {
  const values = valuesOfReport(report)
  return (...keys) =>
    keys.reduce<number | null>((sum, key) => {
      const value = values.get(key) ?? null
      return sum === null || value === null ? null : sum + value
    }, 0)
}

const ofOldTable = (sum: SumOf, late: number | null, reports: number | null): FromTables => {
  const at = (...rows: readonly string[]) => sum(...rows.map((row) => `statistics.${row}.count`))
  return {
    requests: { received: at('received'), carriedIn: null, ended: at('ended'), carriedOut: null, late },
    remedies: {
      reconsiderations: at('reconsiderations'),
      suits: at('suits'),
      corrected: at('recon_corrected', 'suit_corrected'),
      reports: at('complaints') ?? reports,
    },
    work: { meetings: at('meetings'), trainings: at('trainings'), trained: at('trained'), fees: at('fees') },
  }
}

const ofTwoTables = (sum: SumOf, late: number | null, reports: number | null): FromTables => {
  const requests = (row: string) => sum(`table2.${row}.total`)
  const cases = (...columns: readonly string[]) => sum(...columns.map((column) => `table3.cases.${column}`))
  return {
    requests: {
      received: requests('new'),
      carriedIn: requests('carried_in'),
      ended: requests('r7'),
      carriedOut: requests('carried_out'),
      late,
    },
    remedies: {
      reconsiderations: cases('reconsideration_total'),
      suits: cases('suit_direct_total', 'suit_after_total'),
      corrected: cases('reconsideration_corrected', 'suit_direct_corrected', 'suit_after_corrected'),
      reports,
    },
    work: { meetings: null, trainings: null, trained: null, fees: null },
  }
}

/**
 * What the words say of requests, remedies and work: the figures of the tables, so that words and tables can't differ. The
 * form doesn't hold how many were late and how many reports came; null where they aren't known.
 * @example factsFromTables(report, { late: 0, reports: 0 }).requests.received // 12
 */
export const factsFromTables = (
  report: AnnualReport,
  { late, reports }: { readonly late: number | null; readonly reports: number | null },
): FromTables => (report.form === 'statistics_2014' ? ofOldTable : ofTwoTables)(sumsOf(report), late, reports)
