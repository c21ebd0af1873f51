import type { IsoDate } from '../calendar/civil-date'
import type { CountyReportEvent, CountyReportPublished, CountyReportSubmitted } from './events'

/** Where the county's report of a year stands. */
export const COUNTY_REPORT_STATUSES = ['drafting', 'returned', 'in_review', 'reviewed', 'published'] as const
export type CountyReportStatus = (typeof COUNTY_REPORT_STATUSES)[number]

/** Chinese names. @example COUNTY_REPORT_STATUS_TEXTS.in_review // '等审核' */
export const COUNTY_REPORT_STATUS_TEXTS: Readonly<Record<CountyReportStatus, string>> = {
  drafting: '编制中',
  returned: '退回修改',
  in_review: '等审核',
  reviewed: '等批准',
  published: '已公开',
}

/** What was handed over once. */
export type HandedOver = Pick<CountyReportSubmitted, 'report' | 'counted' | 'leftOut' | 'reason'>

/** A version that is or was public. */
export interface CountyReportVersion extends HandedOver {
  readonly version: number
  readonly hash: string
  readonly on: IsoDate
}

/** Everything that the events of the county's report say by themselves. */
export interface CountyReportState {
  readonly year: number
  readonly status: CountyReportStatus
  /** Words of the chapters by key. */
  readonly texts: ReadonlyMap<string, string>
  readonly handedOver: HandedOver | null
  /** Ids of whoever wrote or handed over what is not public yet. */
  readonly writers: readonly string[]
  readonly reviewedBy: string | null
  /** The newest last. */
  readonly versions: readonly CountyReportVersion[]
}

type Steps = {
  readonly [T in CountyReportEvent['type']]: (
    state: CountyReportState,
    event: Extract<CountyReportEvent, { readonly type: T }>,
  ) => CountyReportState
}

const writtenBy = ({ writers }: CountyReportState, id: string): readonly string[] =>
  writers.includes(id) ? writers : [...writers, id]

const published = (
  state: CountyReportState,
  { version, hash, on }: CountyReportPublished,
): CountyReportState => {
  if (state.handedOver === null) throw new Error('a report is public that was not handed over')
  const { report, counted, leftOut, reason } = state.handedOver
  const made = { version, hash, on, report, counted, leftOut, reason }
  return { ...state, status: 'published', versions: [...state.versions, made], writers: [], reviewedBy: null }
}

const STEPS: Steps = {
  begun: (state, { year }) => ({ ...state, year }),
  chapter_written: (state, { chapter, text, by }) => ({
    ...state,
    texts: new Map([...state.texts, [chapter, text]]),
    writers: writtenBy(state, by.personId),
  }),
  submitted: (state, { report, counted, leftOut, reason, by }) => ({
    ...state,
    status: 'in_review',
    handedOver: { report, counted, leftOut, reason },
    writers: writtenBy(state, by.personId),
    reviewedBy: null,
  }),
  returned: (state) => ({ ...state, status: 'returned', reviewedBy: null }),
  reviewed: (state, { by }) => ({ ...state, status: 'reviewed', reviewedBy: by.personId }),
  published,
}

/**
 * A report nobody of the county has worked on yet.
 * @example newCountyReport(2025).status // 'drafting'
 */
export const newCountyReport = (year: number): CountyReportState => ({
  year,
  status: 'drafting',
  texts: new Map(),
  handedOver: null,
  writers: [],
  reviewedBy: null,
  versions: [],
})

/**
 * Where the county's report stands: a function of its events alone.
 * @example countyReportAt([begun, submitted]).status // 'in_review'
 */
export const countyReportAt = (events: readonly CountyReportEvent[]): CountyReportState =>
  events.reduce<CountyReportState>(
    (state, event) =>
      (STEPS[event.type] as (state: CountyReportState, event: CountyReportEvent) => CountyReportState)(
        state,
        event,
      ),
    newCountyReport(0),
  )
