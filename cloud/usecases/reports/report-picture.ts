import type { ErrorCode } from '../../../src/contract/errors'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { differsFrom } from '../../../src/domain/annual-report/report-changes'
import { newReport, reportAt, type ReportState } from '../../../src/domain/annual-report/report-at'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import type { ReportSituation } from '../../../src/domain/annual-report/report-rules'
import { reportStatusOf, type ReportStatus } from '../../../src/domain/annual-report/report-status'
import type { HandedOver, ReportEvent } from '../../../src/domain/annual-report/events'
import { day, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { publicationAt, type PublicationState } from '../../../src/domain/publication/publication-at'
import { fail, ok, type Result } from '../../../src/domain/result'
import { annualReportDeadline } from '../../../src/domain/statute/annual-report'
import type { DossierRecord } from '../../ports/dossier-store'
import type { SettingsInForce, Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { isKeptHere, reportOfYear, type ReportOfYear } from './report-of-year'

export type ReportRecord = DossierRecord<ReportEvent>

/** Where the report of a year stands, without its figures. */
export interface ReportStanding {
  readonly id: string
  readonly year: number
  readonly record: ReportRecord | null
  readonly state: ReportState
  readonly piece: PublicationState | null
  readonly status: ReportStatus
  /** Last day to publish it. */
  readonly dueOn: IsoDate
  readonly isAskedFor: boolean
  /** Since when the township keeps its records here; null where it has none. */
  readonly beganOn: IsoDate | null
  readonly today: IsoDate
}

/** A report with everything that follows from the records now. */
export interface ReportPicture extends ReportStanding, ReportOfYear {
  /** Last year's report as it was handed over; null where there is none. */
  readonly before: AnnualReport | null
  /** What it is held against: as it stands in public, else as it was handed over last; null where neither is. */
  readonly handed: AnnualReport | null
  readonly differs: boolean
}

/** The first year of the Regulation (2007). */
const FIRST_YEAR = 2008

/** Whether answers of a year can be counted by working days. Fails: `report_year_refused`. */
export const calendarProblem = (
  year: number,
  { calendar }: Pick<SettingsInForce, 'calendar'>,
): Result<null, ErrorCode> => {
  if (day(`${year}-01-01`) >= calendar.coveredFrom && day(`${year}-12-31`) <= calendar.publishedThrough)
    return ok(null)
  return fail('report_year_refused', {
    message: `系统里没有${year}年的工作日历，按时不按时算不出来。请先载入这一年的放假安排，再编制报告。`,
  })
}

/**
 * Whether a report on a year can be made: it has begun, and, where its requests are kept here and so counted, its working days
 * are known.
 */
export const yearProblem = (
  year: number,
  settings: SettingsInForce,
  today: IsoDate,
): Result<null, ErrorCode> => {
  if (year < FIRST_YEAR)
    return fail('report_year_refused', { message: `${FIRST_YEAR}年以前没有政府信息公开年度报告。` })
  if (year > yearOf(today))
    return fail('report_year_refused', { message: `${year}年还没有开始，不能编制这一年的报告。` })
  return isKeptHere(year, { settings }) ? calendarProblem(year, settings) : ok(null)
}

/** First year whose report is asked for: as the township said, else that in which its records begin; null where there are none. */
export const firstYearOwed = (
  { annualReport: { recordsFrom } }: Pick<SettingsInForce, 'annualReport'>,
  beganOn: IsoDate | null,
): number | null => recordsFrom ?? (beganOn === null ? null : yearOf(beganOn))

/** Last day to publish the report of a year, as the township's setting has it. */
export const reportDueOn = (year: number, { calendar, annualReport }: SettingsInForce): IsoDate => {
  const chosen = { annualReportOn: annualReport.dueOn }
  const clock = annualReportDeadline(day(`${year}-12-31`), calendar, chosen)
  if (!clock.ok) throw new Error(`no last day for the report on ${year}`)
  return clock.value.dueOn
}

/** Where the report of a year stands. */
export const standingOf = async (
  year: number,
  stores: Stores,
  { clock }: Pick<World, 'clock'>,
): Promise<ReportStanding> => {
  const id = String(year)
  const record = await stores.dossiers.of(ANNUAL_REPORT).find(id)
  const state = record === null ? newReport(year) : reportAt(record.events)
  const found = state.pieceId === null ? null : await stores.publications.find(state.pieceId)
  const piece = found === null ? null : publicationAt(found.events, clock.now())
  const status = reportStatusOf(piece?.status ?? null)
  const dueOn = reportDueOn(year, stores.settings)
  const beganOn = await stores.audit.beganOn()
  const from = firstYearOwed(stores.settings, beganOn)
  // A township that has just begun isn't told that last year's is late; one that works on it is.
  const isAskedFor = record !== null || (from !== null && year >= from)
  return { id, year, record, state, piece, status, dueOn, isAskedFor, beganOn, today: clock.today() }
}

/** Last year's report as it was handed over; one made elsewhere as its figures were taken over; null where there is none. */
const lastYearsReport = async (year: number, stores: Stores): Promise<AnnualReport | null> => {
  const earlier = await stores.dossiers.of(ANNUAL_REPORT).find(String(year - 1))
  if (earlier === null) return null
  const state = reportAt(earlier.events)
  if (state.handedOver !== null || state.entries.size === 0 || isKeptHere(year - 1, stores))
    return state.handedOver
  return (await reportOfYear(state, null, stores)).report
}

/** Every hand-over of a report, the newest last. */
export const handOversOf = ({ record }: Pick<ReportStanding, 'record'>): readonly HandedOver[] =>
  (record?.events ?? []).flatMap((event) => (event.type === 'handed_over' ? [event] : []))

/** What was handed over last before that version went out: a correction that was dropped is not in public. */
export const handedOverBefore = ({ record, piece }: ReportStanding): AnnualReport | null => {
  const live = piece?.live ?? null
  if (live === null) return null
  return (
    handOversOf({ record })
      .filter(({ at }) => at <= live.at)
      .at(-1)?.report ?? null
  )
}

/** The report of a year with everything that follows from the records now. */
export const pictureOfReport = async (standing: ReportStanding, stores: Stores): Promise<ReportPicture> => {
  const before = await lastYearsReport(standing.year, stores)
  const made = await reportOfYear(standing.state, before, stores)
  const handed = standing.status === 'published' ? handedOverBefore(standing) : standing.state.handedOver
  const differs = handed !== null && differsFrom(handed, made.report)
  return { ...standing, ...made, before, handed, differs }
}

/** What the table of acts looks at, for whoever stands before it. */
export const situationOf = (picture: ReportPicture): Omit<ReportSituation, 'role'> => ({
  year: picture.year,
  status: picture.status,
  today: picture.today,
  failing: picture.report.checks
    .filter(({ holds, level }) => holds === false && level === 'error')
    .map(({ code, rule }) => `${code} ${rule}`),
  differs: picture.differs,
  entered: picture.state.entries.size,
})
