import * as z from 'zod/mini'
import type { AnnualReport } from '../domain/annual-report/annual-report'
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

/** The county's annual report of a year, summed from its townships'. */
export interface CountyReportView {
  readonly year: number
  readonly today: IsoDate
  /** 31 March of the next year. */
  readonly dueOn: IsoDate
  readonly report: AnnualReport
  /** Townships whose figures are in it. */
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly township: string; readonly becauseText: string }[]
}

/** The county's annual report of a year as the sum of what its townships published. Source: Regulation (2019) Art. 49. */
export const readCountyReport = answering<CountyReportView>()({
  area: 'reports',
  method: 'GET',
  path: '/county-reports/:id',
  input: z.strictObject({
    id: z.string({ error: '请选择年度' }).check(z.regex(/^20\d{2}$/, '年度不对，请从列表里选')),
  }),
})

/** One township of the county. One of another county isn't found. */
export const readCountyTownship = answering<CountyTownshipView>()({
  area: 'reports',
  method: 'GET',
  path: '/county/:id',
  input: z.strictObject({
    id: z
      .string({ error: '缺少乡镇' })
      .check(z.regex(/^[0-9A-Za-z_-]{1,64}$/, '没有这个乡镇，请从列表重新打开')),
  }),
})
