import type { PublishedReportView } from '../../../src/contract/report-files'
import { outcomeTotals } from '../../../src/domain/annual-report/outcome-totals'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { publishedReport } from './published-report'
import { reading } from '../acting/reading'

/** More years than anybody has reported on since 2008. */
const MOST_YEARS = 100

/** The report that a public document is, with what became of the year's requests. */
export const readReportOfDocument: UseCase<{ readonly id: string }, PublishedReportView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    for (const { id } of await stores.dossiers.of(ANNUAL_REPORT).list({ limit: MOST_YEARS })) {
      const published = await publishedReport(Number(id), stores, world)
      if (published?.documentId === input.id)
        return ok({ year: Number(id), outcomes: outcomeTotals(published.report.tables) })
    }
    return fail('not_found')
  })
