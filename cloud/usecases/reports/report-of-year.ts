import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { valuesOfReport } from '../../../src/domain/annual-report/report-cells'
import { countDisclosures } from '../../../src/domain/annual-report/count-disclosures'
import { countDocuments } from '../../../src/domain/annual-report/count-documents'
import { countRecorded, type RecordedFact } from '../../../src/domain/annual-report/count-recorded'
import { countRemedies, type RemedyFacts } from '../../../src/domain/annual-report/count-remedies'
import {
  countRequests,
  type Counts,
  type RequestGroup,
} from '../../../src/domain/annual-report/count-requests'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import type { ReportForm } from '../../../src/domain/annual-report/forms/form-model'
import type { ValueOf } from '../../../src/domain/annual-report/balances'
import { makeReport } from '../../../src/domain/annual-report/make-report'
import type { ReportState } from '../../../src/domain/annual-report/report-at'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import { resolveFigures, type Known } from '../../../src/domain/annual-report/resolve-figures'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import { reportedRemedies } from '../../../src/domain/remedy-ledger/remedy-results'
import type { Stores } from '../../ports/storage'
import { recordedFacts } from './recorded-facts'

/** The report of a year as the records stand now, and what it was counted from. */
export interface ReportOfYear {
  readonly form: ReportForm
  readonly known: Known
  readonly report: AnnualReport
  readonly groups: readonly RequestGroup[]
  readonly remedies: readonly RemedyFacts[]
  readonly documents: readonly ReportedDocument[]
  /** What the ledgers hold of the table of 2014; none for other forms. */
  readonly recorded: readonly RecordedFact[]
  /** Whether the system kept the requests of the year. */
  readonly isKeptHere: boolean
}

const NOTHING = { values: new Map<string, number>(), notes: new Map<string, string>() }

/** Whether the requests of a year were all kept here. */
export const isKeptHere = (year: number, { settings }: Pick<Stores, 'settings'>): boolean =>
  settings.annualReport.recordsFrom === null || year >= settings.annualReport.recordsFrom

const valuesOf = (report: AnnualReport): ValueOf => {
  const values = valuesOfReport(report)
  return (key) => values.get(key) ?? null
}

/** Requests with a result in the year that no row of the table takes. */
const unplacedIn = (year: number, groups: readonly RequestGroup[]): number =>
  groups
    .filter(({ facts }) => facts.endedYear === year && facts.outcome === null)
    .reduce((sum, { size }) => sum + size, 0)

const MOST_REMEDIES = 1000

/** Reconsiderations and suits of the ledger, as the report counts them. */
const remediesIn = async ({ dossiers }: Stores): Promise<readonly RemedyFacts[]> => {
  const entries = await dossiers.of(REMEDY).list({ limit: MOST_REMEDIES })
  return reportedRemedies(entries.map(({ id, events }) => ({ id, state: remedyAt(events) })))
}

/** What the records count of a report, of requests, remedies, disclosures, documents and ledgers alike. */
interface Counted extends Pick<ReportOfYear, 'groups' | 'remedies' | 'documents' | 'recorded'> {
  readonly disclosures: readonly DisclosureRecord[]
}

const countsOf = (
  form: ReportForm,
  year: number,
  { groups, remedies, disclosures, documents, recorded }: Counted,
): Counts => {
  const requests = countRequests(form, year, groups)
  const own = countDocuments(form, year, documents)
  const ledgers = countRecorded(form, year, recorded)
  const values = [
    ...requests.values,
    ...own.values,
    ...ledgers.values,
    ...countDisclosures(form, year, disclosures),
    ...countRemedies(form, year, remedies),
  ]
  return { values: new Map(values), notes: new Map([...requests.notes, ...own.notes, ...ledgers.notes]) }
}

/** Last year's figures: as they were handed over, else as its records stand; null where they weren't kept. */
const lastYearOf = (
  year: number,
  before: AnnualReport | null,
  { counted, stores }: { readonly counted: Counted; readonly stores: Stores },
): ValueOf | null => {
  if (before !== null) return valuesOf(before)
  if (!isKeptHere(year - 1, stores)) return null
  const form = formOfYear(year - 1, stores.settings.annualReport.oldFormThrough)
  const counts = countsOf(form, year - 1, counted)
  const cells = resolveFigures(figuresOf(form), { counts, entries: new Map() })
  return (key) => cells.get(key)?.value ?? null
}

const countedFor = async (form: ReportForm, year: number, stores: Stores): Promise<Counted> => {
  const { settings, reportFacts, disclosures } = stores
  const groups = await reportFacts.requestGroups(year)
  if (!isKeptHere(year, stores)) return { groups, remedies: [], disclosures: [], documents: [], recorded: [] }
  const isOld = form.name === 'statistics_2014'
  return {
    groups,
    remedies: await remediesIn(stores),
    disclosures: isOld ? await disclosures.records() : [],
    recorded: isOld ? await recordedFacts(stores) : [],
    documents: await reportFacts.documentsOf(settings.office.township),
  }
}

/**
 * The annual report of a year, counted from the records as they stand now. `before` is last year's report as it was
 * handed over, where there is one.
 */
export const reportOfYear = async (
  { year, entries, texts }: Pick<ReportState, 'year' | 'entries' | 'texts'>,
  before: AnnualReport | null,
  stores: Stores,
): Promise<ReportOfYear> => {
  const form = formOfYear(year, stores.settings.annualReport.oldFormThrough)
  const kept = isKeptHere(year, stores)
  const counted = await countedFor(form, year, stores)
  const { groups, remedies, documents, recorded } = counted
  const known = { counts: kept ? countsOf(form, year, counted) : NOTHING, entries }
  const against = {
    lastYear: lastYearOf(year, before, { counted, stores }),
    unplaced: unplacedIn(year, groups),
    leftOut: remedies.filter(({ madeTheAct }) => !madeTheAct).length,
  }
  const tenantName = stores.settings.office.township
  const report = makeReport({ year, form, tenantName, known, against, texts })
  return { form, known, report, groups, remedies, documents, recorded, isKeptHere: kept }
}
