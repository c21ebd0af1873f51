import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { TownshipStanding } from '../domain/county/township-standing'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** The townships of a county side by side. */
export interface CountyView {
  readonly today: IsoDate
  /** In the order of their names. */
  readonly townships: readonly TownshipStanding[]
}

/** Something with a last day in a township: by its number or title, never by what anybody wrote. */
export interface DueInTownship {
  readonly title: string
  readonly statusText: string
  readonly dueOn: IsoDate
  /** Working days left; negative when overdue. */
  readonly daysLeft: number
}

/** One township, as far as the county may look into it. */
export interface CountyTownshipView {
  readonly today: IsoDate
  readonly standing: TownshipStanding
  /** Requests that are overdue or due soon, the most pressing first. */
  readonly requests: readonly DueInTownship[]
  /** What the catalogue owes and is overdue, at most fifty. */
  readonly duties: readonly DueInTownship[]
  /** Columns that owe something and are covered in part or not at all. */
  readonly gaps: readonly { readonly name: string; readonly covered: number; readonly total: number }[]
}

/** All townships of the county. For the county's disclosure office. Source: Regulation (2019) Art. 46, 47. */
export const readCounty = answering<CountyView>()({
  area: 'reports',
  method: 'GET',
  path: '/county',
  input: nothing,
})

/** One township of the county. One of another county isn't found. */
export const readCountyTownship = answering<CountyTownshipView>()({
  area: 'reports',
  method: 'GET',
  path: '/county/:id',
  input: () =>
    z.strictObject({
      id: z
        .string({ error: '缺少乡镇' })
        .check(z.regex(/^[0-9A-Za-z_-]{1,64}$/, '没有这个乡镇，请从列表重新打开')),
    }),
})
