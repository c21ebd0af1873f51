import * as z from 'zod/mini'
import {
  GUIDE_FIELD_TEXTS,
  GUIDE_FIELDS,
  longestOf,
  type GuideField,
  type OfficeGuide,
} from '../domain/guide/office-guide'
import { line, optionalLine } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'
import type { OfficeView } from './read-office'

/** An earlier or the present version of the guide. */
export interface GuideVersionView {
  readonly version: number
  /** Instant from which it held. */
  readonly savedAt: string
  /** Name of whoever saved it; '' for the facts that the township began with. */
  readonly by: string
  readonly because: string
  /** Chinese names of what it changed. */
  readonly changed: readonly string[]
}

/** 公开指南 at the desk. */
export interface GuideDesk {
  readonly office: OfficeView
  /** Newest first. */
  readonly versions: readonly GuideVersionView[]
  readonly mayChange: boolean
}

/** The guide with its versions. */
export const readGuide = answering<GuideDesk>()({
  area: 'publishing',
  method: 'GET',
  path: '/guide',
  input: nothing,
})

const fields = Object.fromEntries(
  GUIDE_FIELDS.map((field) => [field, optionalLine(GUIDE_FIELD_TEXTS[field], longestOf(field))]),
) as Record<GuideField, ReturnType<typeof optionalLine>>

/** A guide as a person writes it; what is missing or can't be dialled is refused by the domain, by the name of the field. */
export const guideForm: z.ZodMiniType<OfficeGuide> = z.strictObject({
  ...fields,
  unverified: z.array(z.enum(GUIDE_FIELDS, { error: '不认识的栏目，请刷新页面' })),
})

/** Saves a new version of the guide, in force at once everywhere. Needs `Idempotency-Key`. */
export const saveGuide = answering<GuideDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/guide',
  input: () =>
    z.strictObject({
      version: z.int({ error: '缺少页面版本，请刷新后再改' }),
      guide: guideForm,
      because: line('为什么改', 200),
    }),
})
