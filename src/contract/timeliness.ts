import type { IsoDate } from '../domain/calendar/civil-date'
import type { YearFigures } from '../domain/timeliness/year-figures'
import { nothing } from './case-id'
import { answering, givingText } from './endpoint'

/** 办理时效: how long requests take, this year and the two before. */
export interface TimelinessView {
  /** Last day that is counted: yesterday, so that a figure doesn't change while the day goes on. */
  readonly through: IsoDate
  /** Newest year first; a year without requests is in it with zeros. */
  readonly years: readonly YearFigures[]
}

/** How long the township takes to answer requests, in figures that tell of nobody. */
export const readTimeliness = answering<TimelinessView>()({
  area: 'public',
  method: 'GET',
  path: '/timeliness',
  input: nothing,
})

/** The same as CSV, a line a year; `*` where a figure is kept back. */
export const exportTimelinessCsv = givingText({
  area: 'open_data',
  method: 'GET',
  path: '/timeliness.csv',
  input: nothing,
})

/** The same as JSON; null where a figure is kept back or there is none. */
export const exportTimelinessJson = givingText({
  area: 'open_data',
  method: 'GET',
  path: '/timeliness.json',
  input: nothing,
})
