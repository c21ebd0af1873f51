import { formatChineseDate, day, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { documentFacts } from '../../../src/domain/annual-report/narrative/document-facts'
import type { ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import { publishedFacts } from '../../../src/domain/annual-report/narrative/published-facts'
import { factsFromTables } from '../../../src/domain/annual-report/narrative/report-facts'
import type { OverdueItem, YearFacts } from '../../../src/domain/annual-report/narrative/year-facts'
import { disclosureCounts } from '../../../src/domain/catalogue/disclosure-counts'
import { urgencyOf } from '../../../src/domain/catalogue/duties'
import { concernAt } from '../../../src/domain/concern/concern-at'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import type { Stores } from '../../ports/storage'
import { cataloguePicture, columnNameOf, type CataloguePicture } from '../catalogue/catalogue-picture'
import { recordedComplaints } from './recorded-facts'
import { monthsOfYear } from './report-months'
import { surveyFactsOf } from '../participation/survey-of-year'
import { workFactsOf } from '../governance/work-of-year'

const MOST = 1000

const publishedIn = (year: number, { records, columnOf }: CataloguePicture) => {
  const span = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
  return publishedFacts(disclosureCounts(records, span, columnOf), columnNameOf)
}

const overdueIn = ({ duties }: CataloguePicture): readonly OverdueItem[] =>
  duties
    .filter((duty) => urgencyOf(duty) === 'overdue')
    .flatMap(({ title, clock }) =>
      clock === null ? [] : [{ title, dueText: formatChineseDate(clock.dueOn) }],
    )

const concernsIn = async (year: number, { dossiers }: Stores): Promise<YearFacts['concerns']> => {
  const states = (await dossiers.of(CONCERN).list({ limit: MOST })).map(({ events }) => concernAt(events))
  const isIn = (at: string | undefined): boolean => at?.startsWith(String(year)) ?? false
  const answered = states.filter(({ words }) => isIn(words[0]?.at))
  return {
    responded: answered.length,
    grave: answered.filter(({ grade }) => grade === 'grave').length,
    pressConferences: states.filter(({ briefing }) => isIn(briefing?.heldAt)).length,
  }
}

const proposalsIn = async (year: number, { dossiers }: Stores): Promise<YearFacts['proposals']> => {
  const states = (await dossiers.of(PROPOSAL).list({ limit: MOST })).map(({ events }) => proposalAt(events))
  const answered = states.filter(({ answer }) => answer !== null && yearOf(answer.on) === year)
  const shown = answered.filter(({ isPublic }) => isPublic)
  return {
    answered: answered.length,
    published: shown.length,
    sessions: [...new Set(shown.map(({ facts }) => facts.session))],
  }
}

const reportsIn = async (year: number, stores: Stores): Promise<number> =>
  (await recordedComplaints(stores)).filter(({ on }) => yearOf(on) === year).length

const lateIn = async (year: number, stores: Stores, today: IsoDate): Promise<number> =>
  (await monthsOfYear(year, stores, today)).reduce((sum, { late }) => sum + late, 0)

interface Known {
  readonly stores: Stores
  readonly today: IsoDate
  readonly isKeptHere: boolean
  /** Those that the report counts; none where its year isn't kept here. */
  readonly documents: readonly ReportedDocument[]
}

/**
 * What is known of a year when its report is worded: the figures of its tables, and what the other records hold. What isn't
 * kept here is not known rather than 0.
 */
export const yearFactsOf = async (
  report: AnnualReport,
  { stores, today, isKeptHere, documents }: Known,
): Promise<YearFacts> => {
  const { year, tenantName } = report
  const picture = await cataloguePicture(stores, today)
  const { hall } = await stores.serviceHall.current()
  const published = publishedIn(year, picture)
  const reports = isKeptHere ? await reportsIn(year, stores) : null
  const late = isKeptHere ? await lateIn(year, stores, today) : null
  const tables = factsFromTables(report, { late, reports })
  return {
    ...{ year, tenantName },
    ...tables,
    survey: await surveyFactsOf(year, stores, today),
    work: await workFactsOf(year, tables.work, stores),
    published: {
      ...published,
      items: isKeptHere ? published.items : null,
      columns: isKeptHere ? published.columns : null,
      ...documentFacts(report, documents),
    },
    keyAreas: [],
    services: { windows: hall.windows.length === 0 ? null : hall.windows.length, guides: null },
    proposals: await proposalsIn(year, stores),
    concerns: await concernsIn(year, stores),
    overdue: overdueIn(picture),
  }
}
