import { day } from '../../../src/domain/calendar/civil-date'
import { countyReportAt } from '../../../src/domain/county-report/county-report-at'
import type { CountyReportSituation } from '../../../src/domain/county-report/county-report-rules'
import type { CountyReportEvent } from '../../../src/domain/county-report/events'
import { collectReports } from '../../../src/domain/county/collected-report'

const AGAINST = { lastYear: null, unplaced: 0, leftOut: 0 }

/** A county's report that nobody has handed anything in for. */
export const EMPTY_REPORT = collectReports(
  { year: 2025, form: 'form_2021', county: '盈江县', against: AGAINST },
  [],
).report

type Told<E> = E extends CountyReportEvent
  ? Omit<E, 'seq' | 'on' | 'at' | 'by'> & { readonly who: string }
  : never

/** Events of the county's report in order, each by somebody of the county. */
export const countyEvents = (...told: readonly Told<CountyReportEvent>[]): readonly CountyReportEvent[] =>
  told.map(({ who, ...event }, at) => ({
    ...event,
    seq: at + 1,
    on: day('2026-03-10'),
    at: '2026-03-10T01:00:00.000Z',
    by: { personId: who, role: 'county' },
  })) as readonly CountyReportEvent[]

export const BEGUN = { type: 'begun', year: 2025, who: 'writer' } as const
export const WRITTEN = { type: 'chapter_written', chapter: 'overall', text: '全县…', who: 'writer' } as const
export const SUBMITTED = {
  type: 'submitted',
  report: EMPTY_REPORT,
  counted: [{ tenant: 'zhanxi', township: '盈江县盏西镇', publishedAt: '2026-01-20T01:00:00.000Z' }],
  leftOut: ['盈江县那邦镇'],
  reason: '',
  who: 'writer',
} as const
export const REVIEWED = { type: 'reviewed', note: '', who: 'reviewer' } as const
export const PUBLISHED = { type: 'published', version: 1, hash: 'a1', who: 'approver' } as const

/** The report after some events, all else as it should be. */
export const situationAfter = (
  events: readonly CountyReportEvent[],
  change: Partial<CountyReportSituation> = {},
): CountyReportSituation => ({
  state: countyReportAt(events),
  today: day('2026-03-10'),
  counted: 1,
  ...{ failing: [], unwritten: [], since: [], differs: false },
  ...change,
})
