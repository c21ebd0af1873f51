import * as z from 'zod/mini'
import { HOUSE_TERM_RULES } from '../domain/house-terms/house-terms'
import type { Shortfall } from '../domain/rectification/shortfalls'
import { line } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'
import type { HouseTermsChangeView } from './house-terms'

/** How many working days the county usually gives for mending, the same in all of its townships. */
export interface RectificationTerms {
  readonly days: number
  readonly townships: number
  /** Changes of this number, newest first. */
  readonly changes: readonly HouseTermsChangeView[]
}

/** The days in force with each change of them. For the county's disclosure office. */
export const readRectificationTerms = answering<RectificationTerms>()({
  area: 'reports',
  method: 'GET',
  path: '/rectification-terms',
  input: nothing,
})

/** What the county sets. */
export const rectificationTermsForm = z.strictObject({
  days: z.number({ error: `请填写“${HOUSE_TERM_RULES.rectificationDays.text}”几个工作日` }),
  because: line('为什么改', 200),
})

/** Sets the days for orders from now on, in every township of the county; orders that are out keep their day. Needs `Idempotency-Key`. */
export const saveRectificationTerms = answering<RectificationTerms>()({
  area: 'reports',
  method: 'POST',
  path: '/rectification-terms',
  input: rectificationTermsForm,
})

/** What the records of a township show, each with the rule that was not kept: what an order to correct may rest on. */
export const readShortfalls = answering<{ readonly shortfalls: readonly Shortfall[] }>()({
  area: 'reports',
  method: 'GET',
  path: '/rectification-shortfalls/:id',
  input: () =>
    z.strictObject({
      id: z
        .string({ error: '请选择乡镇' })
        .check(z.regex(/^[0-9A-Za-z_-]{1,64}$/, '没有这个乡镇，请从列表里选')),
    }),
})
