import { countRemedies } from '../../../../src/domain/annual-report/count-remedies'
import { countRequests, type RequestGroup } from '../../../../src/domain/annual-report/count-requests'
import type { AnnualReport } from '../../../../src/domain/annual-report/annual-report'
import { makeReport } from '../../../../src/domain/annual-report/make-report'
import { formOfYear } from '../../../../src/domain/annual-report/report-form'
import type { FigureEntries } from '../../../../src/domain/annual-report/resolve-figures'
import { groupsOf, NO_ENTRIES, request } from '../report-builder'

/** A year with one request of each way that matters to a printed table. */
export const SOME = groupsOf(
  request(),
  request({ outcome: 'partial', applicantKind: 'business' }),
  request({ outcome: 'not_exist', applicantKind: 'legal_service' }),
  request({ endedYear: null, outcome: null }),
)

/** What else a report may be made from. */
interface Else {
  readonly entries?: FigureEntries
  readonly texts?: ReadonlyMap<string, string>
  readonly oldFormThrough?: number
}

/** A report of a year from these requests and what staff told. */
export const reportOf = (
  year: number,
  groups: readonly RequestGroup[] = SOME,
  { entries = NO_ENTRIES, texts = new Map(), oldFormThrough }: Else = {},
): AnnualReport => {
  const form = oldFormThrough === undefined ? formOfYear(year) : formOfYear(year, oldFormThrough)
  const { values, notes } = countRequests(form, year, groups)
  const counts = { values: new Map([...values, ...countRemedies(form, year, [])]), notes }
  return makeReport({
    ...{ year, form, tenantName: '盏西镇', texts },
    known: { counts, entries },
    against: { lastYear: null, unplaced: 0, leftOut: 0 },
  })
}
