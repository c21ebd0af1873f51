import * as z from 'zod/mini'
import {
  HOUSE_TERM_RULES,
  TOWNSHIP_TERMS,
  type HouseTerms,
  type TownshipTermName,
} from '../domain/house-terms/house-terms'
import { line } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** A change of the terms. */
export interface HouseTermsChangeView {
  readonly version: number
  /** Instant from which it held. */
  readonly savedAt: string
  readonly by: string
  readonly because: string
  /** Chinese: each of what it changed. */
  readonly changed: readonly string[]
}

/** 本地办理期限 at the desk. */
export interface HouseTermsDesk {
  /** Those that the county sets among them. */
  readonly terms: HouseTerms
  readonly version: number
  /** Newest first. */
  readonly changes: readonly HouseTermsChangeView[]
  readonly mayChange: boolean
}

/** The terms in force with what was changed before. */
export const readHouseTerms = answering<HouseTermsDesk>()({
  area: 'publishing',
  method: 'GET',
  path: '/house-terms',
  input: nothing,
})

const numbers = Object.fromEntries(
  TOWNSHIP_TERMS.map((name) => [name, z.number({ error: `请填写“${HOUSE_TERM_RULES[name].text}”` })]),
) as Record<TownshipTermName, ReturnType<typeof z.number>>

/** Puts terms in force for what comes in from now on. Needs `Idempotency-Key`. */
export const saveHouseTerms = answering<HouseTermsDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/house-terms',
  input: () =>
    z.strictObject({
      version: z.int({ error: '缺少页面版本，请刷新后再改' }),
      terms: z.strictObject(numbers),
      because: line('为什么改', 200),
    }),
})
