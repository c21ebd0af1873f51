import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { TownshipClosing } from '../domain/county/closing'
import { line } from './applicant'
import { byId, identifier } from './case-id'
import { civilDay } from './civil-day'
import { answering } from './endpoint'
import type { LastExport } from './township-export'

/** Whether a township stops, and what is still in hand there. */
export interface TownshipClosingView {
  readonly township: string
  readonly today: IsoDate
  readonly closing: TownshipClosing | null
  /** What everybody is told; null where nothing is. */
  readonly told: string | null
  /** Requests and letters that its staff still answer. */
  readonly open: { readonly requests: number; readonly letters: number }
  /** Null where it was never exported. */
  readonly exported: LastExport | null
}

/** How a township of the county stops. */
export const readTownshipClosing = answering<TownshipClosingView>()({
  area: 'reports',
  method: 'GET',
  path: '/townships/:id/closing',
  input: byId,
})

/** Facts of a closing, with the township's name written out so that none is closed by a slip of the finger. */
export const closingForm = z.strictObject({
  id: identifier,
  on: civilDay,
  because: line('原因', 60),
  successor: line('以后由谁受理', 60),
  successorPhone: line('电话', 40),
  township: line('乡镇全称', 30),
})

/** Announces that a township takes nothing new from a day on. What is in hand is answered as ever. */
export const closeTownship = answering<TownshipClosingView>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/closing',
  input: closingForm,
})

/** Takes a closing back: the township takes what is new again. */
export const keepTownshipOpen = answering<TownshipClosingView>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/closing/undo',
  input: () => z.strictObject({ id: identifier, reason: line('理由', 200) }),
})
