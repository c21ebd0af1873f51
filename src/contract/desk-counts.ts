import type { IsoDate } from '../domain/calendar/civil-date'
import type { ReportSummary } from './annual-reports'
import { nothing } from './case-id'
import { answering } from './endpoint'
import type { PublicationSummary } from './publications'
import type { RectificationSummary } from './rectifications'
import type { OwedRemedyView } from './remedy-ledger'

/** How many of a list are under way, and how many of those are late. */
export interface WaitingCount {
  readonly waiting: number
  readonly late: number
}

/** The same, and how many are nearly due. */
export interface DueCount extends WaitingCount {
  readonly soon: number
}

/** 督促整改: for the county the orders of all its townships. */
export interface RectificationCount {
  readonly waiting: number
  readonly isOfCounty: boolean
  /** The most urgent; null where none is under way. */
  readonly next: Pick<RectificationSummary, 'title' | 'statusText' | 'dueOn' | 'daysLeft'> | null
}

/** Pieces that wait for whoever asks, the last changed first. */
export interface PiecesWaiting {
  readonly waiting: number
  /** The first forty of them. */
  readonly first: readonly Pick<PublicationSummary, 'id' | 'title' | 'statusText'>[]
}

/**
 * What 今天 says of each list: how many wait, how many are late, what is most urgent. A list in which whoever asks has no part
 * is null; each number is that of the list's own door, for the same person.
 */
export interface DeskCounts {
  readonly today: IsoDate
  readonly letters: WaitingCount | null
  readonly topics: DueCount | null
  readonly proposals: DueCount | null
  /** The newest annual report that is owed or to be corrected; null also where there is none. */
  readonly report: ReportSummary | null
  readonly concerns: WaitingCount | null
  readonly rounds: WaitingCount | null
  readonly remedies: { readonly waiting: number; readonly next: OwedRemedyView | null } | null
  /** Null also in a township that never had an order. */
  readonly rectifications: RectificationCount | null
  readonly pieces: PiecesWaiting | null
  /** Messages that were not read. */
  readonly unread: number
}

/** Counts of every list of the desk in one small answer, so that 今天 fetches none of them whole. */
export const readDeskCounts = answering<DeskCounts>()({
  area: 'staff',
  method: 'GET',
  path: '/counts',
  input: nothing,
})
