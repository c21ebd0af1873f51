import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { LoadedDay, LoadedNotice } from '../../src/domain/calendar/loaded-days'
import type { CalendarParts, LoadedCalendar } from '../../src/domain/calendar/tenant-calendar'

/** The calendar by which both sides were last told the dates of open cases. */
export interface ToldCalendar {
  readonly version: string
  readonly parts: CalendarParts
  readonly toldOn: IsoDate
  /** What its coming moved. */
  readonly movedCases: number
  readonly movedDates: number
}

/** How many rows were new, different, and there already. */
export interface LoadCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** What a township has loaded over the released calendar. A change gives the township's settings a new revision. */
export interface CalendarStore {
  loaded(): Promise<LoadedCalendar>
  putDays(days: readonly LoadedDay[]): Promise<LoadCounts>
  putNotice(notice: LoadedNotice): Promise<LoadCounts>
  /** Null before the first telling. */
  told(): Promise<ToldCalendar | null>
  rememberTold(told: ToldCalendar): Promise<void>
}
