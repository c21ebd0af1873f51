import * as z from 'zod/mini'
import { RETENTION_PERIODS } from '../domain/retention/retention'
import { fileKind, type RetentionChangeView, type RetentionLine } from './archive'
import { line } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** How long the townships of a county keep one class of files. */
export interface CountyRetentionLine extends Pick<
  RetentionLine,
  'kind' | 'name' | 'period' | 'periodText' | 'choices' | 'basis'
> {
  /** Whether the county has set it; else it is as usual. */
  readonly isSet: boolean
  /** Townships that keep it otherwise, each with how long in Chinese. */
  readonly own: readonly { readonly township: string; readonly periodText: string }[]
}

/** 全县保管期限 at the county's desk. */
export interface CountyRetention {
  readonly townships: number
  readonly lines: readonly CountyRetentionLine[]
  /** The county's changes, newest first. */
  readonly changes: readonly RetentionChangeView[]
}

/** What the county has set for all of its townships, and which of them keep something otherwise. */
export const readCountyRetention = answering<CountyRetention>()({
  area: 'reports',
  method: 'GET',
  path: '/archive/county-retention',
  input: nothing,
})

/** How long one class of files is kept in every township that has not set it for itself. */
export const countyRetentionForm = z.strictObject({
  kind: fileKind,
  period: z.enum(RETENTION_PERIODS, { error: '请选择保管期限' }),
  because: line('为什么改', 200),
})

/**
 * Sets how long a class of files is kept from today on, in all townships of the county or in none; what a township has set for itself
 * goes before it. The shortest of a class is refused with its rule. Needs `Idempotency-Key`.
 */
export const saveCountyRetention = answering<CountyRetention>()({
  area: 'reports',
  method: 'POST',
  path: '/archive/county-retention',
  input: countyRetentionForm,
})
