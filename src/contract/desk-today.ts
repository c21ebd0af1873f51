import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { nothing } from './case-id'
import type { CaseSummary } from './case-view'
import type { DutyView } from './catalogue'
import { answering } from './endpoint'
import type { GuideToCheck } from './service-desk'

/** A case on the list of the desk; applicants are not told of drafts. */
export interface DeskSummary extends CaseSummary {
  readonly isDrafted: boolean
  /** Chinese name of whoever handles it; '' while nobody has taken it. */
  readonly handler: string
  readonly isMine: boolean
}

/**
 * The lists of 今天, the most pressing first; a case stands in the first that claims it: waits for this person's approval; is
 * overdue; is due within 3 working days or its receipt isn't confirmed; waits for others; comes later; was closed lately.
 */
export const TODAY_GROUPS = [
  'toApprove',
  'overdue',
  'soon',
  'waitingForOthers',
  'later',
  'closedRecently',
] as const
export type TodayGroup = (typeof TODAY_GROUPS)[number]

/** Whose cases are asked for: everybody's, one's own, those nobody has taken. */
export const WHOSE = ['all', 'mine', 'nobodys'] as const
export type Whose = (typeof WHOSE)[number]

/** Twenty cases of a list, least time left first. */
export interface DeskCasesPage {
  /** How many the whole list has. */
  readonly count: number
  readonly cases: readonly DeskSummary[]
  /** Send back as `cursor` for those that follow, null on the last page. */
  readonly next: string | null
}

/** The first page of each list. */
export type DeskCases = Readonly<Record<TodayGroup, DeskCasesPage>>

/** Villages by name, each once. */
export interface VillagesToday {
  readonly late: readonly string[]
  readonly soon: readonly string[]
}

/** 今天: what is late, what is nearly due, what waits for others, and what comes after. */
export interface TodayView {
  readonly today: IsoDate
  readonly calendarNote: string
  /** How many cases there are of each kind; one that waits for approval counts as overdue too where it is. */
  readonly figures: Readonly<Record<'overdue' | 'soon' | 'waitingForOthers' | 'toApprove', number>>
  readonly cases: DeskCases
  /** 公开事项: what is overdue or nearly due under the public catalogue. */
  readonly disclosures: readonly DutyView[]
  /** 村务公开: names of the villages that are late, and of those that are nearly due. */
  readonly villages: VillagesToday
  /** 办事指南 that have to be looked at again. */
  readonly guidesToCheck: readonly GuideToCheck[]
  /** Lines of the week's digest, for those it is sent to; empty for others. */
  readonly digest: readonly string[]
}

export const listToday = answering<TodayView>()({
  area: 'staff',
  method: 'GET',
  path: '/today',
  input: nothing,
})

const whose = z._default(z.enum(WHOSE), 'all')

/** The lists of 今天 for `whose` cases, the first page of each. */
export const listDeskCases = answering<DeskCases>()({
  area: 'staff',
  method: 'GET',
  path: '/today/cases',
  input: () => z.strictObject({ whose }),
})

/**
 * A further page of one list of 今天.
 * @example call(listDeskCasesOf, { group: 'later', whose: 'all', cursor: '20' })
 */
export const listDeskCasesOf = answering<DeskCasesPage>()({
  area: 'staff',
  method: 'GET',
  path: '/today/cases/:group',
  input: () =>
    z.strictObject({
      group: z.enum(TODAY_GROUPS),
      whose,
      cursor: z._default(z.string().check(z.regex(/^\d{0,5}$/, '页码不对，请从头看')), ''),
    }),
})

/** The server's day, for forms of the desk that ask for one. */
export const readDeskDay = answering<{ readonly today: IsoDate }>()({
  area: 'staff',
  method: 'GET',
  path: '/day',
  input: nothing,
})
