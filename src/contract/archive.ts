import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import {
  RETENTION_CLASSES,
  RETENTION_PERIODS,
  type FileKind,
  type RetentionPeriod,
} from '../domain/retention/retention'
import type { RetentionSetter } from '../domain/retention/retention-history'
import { line } from './applicant'
import { identifier, nothing } from './case-id'
import { answering, givingFile } from './endpoint'

/** What a township chooses for a class: a period of its own, or whatever the county sets. */
export const RETENTION_CHOICES = [...RETENTION_PERIODS, 'as_county'] as const
export type RetentionChoice = (typeof RETENTION_CHOICES)[number]

/** How long one class of files is kept. */
export interface RetentionLine {
  readonly kind: FileKind
  readonly name: string
  readonly period: RetentionPeriod
  readonly periodText: string
  /** Who set it; null: nobody, it is as usual. */
  readonly setBy: RetentionSetter | null
  readonly chosen: RetentionChoice
  /** What may be chosen: what the county has, then the periods, longest first. */
  readonly choices: readonly { readonly period: RetentionChoice; readonly text: string }[]
  /** Chinese: from where the shortest comes. */
  readonly basis: string
}

/** A change of how long files are kept. */
export interface RetentionChangeView {
  readonly version: number
  readonly savedAt: string
  readonly by: string
  readonly because: string
  /** Chinese, e.g. 来信：定期30年. */
  readonly changed: string
}

/** A package that was made. */
export interface PackageView {
  readonly id: string
  readonly year: number
  readonly madeAt: string
  readonly by: string
  /** Files that it hands over, and what of the year stays. */
  readonly files: number
  readonly staying: number
  readonly bytes: number
  /** SHA-256 of the package, in hexadecimal. */
  readonly sha256: string
  /** Whether it can still be fetched: of each year the newest. */
  readonly isKept: boolean
  /** Only whoever made it fetches it: it holds what was open to him. */
  readonly mayFetch: boolean
}

/** 归档 at the desk. */
export interface ArchiveDesk {
  readonly today: IsoDate
  /** Years that may be handed over, the newest first. */
  readonly years: readonly number[]
  readonly retention: readonly RetentionLine[]
  readonly version: number
  /** Newest first. */
  readonly changes: readonly RetentionChangeView[]
  /** Newest first. */
  readonly packages: readonly PackageView[]
  /** Whether whoever looks sets the periods, and whether he makes packages. */
  readonly maySet: boolean
  readonly mayMake: boolean
}

/** What may be handed over, how long it is kept, and which packages were made. */
export const readArchive = answering<ArchiveDesk>()({
  area: 'reports',
  method: 'GET',
  path: '/archive',
  input: nothing,
})

export const fileKind = z.enum(Object.keys(RETENTION_CLASSES) as [FileKind, ...FileKind[]], {
  error: '请选择哪一类',
})

/** How long one class of files is kept from today on. */
export const retentionForm = z.strictObject({
  version: z.int({ error: '缺少页面版本，请刷新后再改' }),
  kind: fileKind,
  period: z.enum(RETENTION_CHOICES, { error: '请选择保管期限' }),
  because: line('为什么改', 200),
})

/**
 * Sets how long a class of files is kept. Shortening holds for what is closed from then on; the shortest of a class is refused with
 * its rule. Needs `Idempotency-Key`.
 */
export const saveRetention = answering<ArchiveDesk>()({
  area: 'reports',
  method: 'POST',
  path: '/archive/retention',
  input: retentionForm,
})

/** What of a year would be handed over now. */
export interface ArchiveYear {
  readonly year: number
  readonly classes: readonly {
    readonly name: string
    readonly count: number
    readonly periodTexts: readonly string[]
  }[]
  readonly total: number
  /** What came by then and is not closed: by number or title, with where it stands. */
  readonly staying: readonly { readonly name: string; readonly number: string; readonly because: string }[]
}

const year = z.string({ error: '请选择年度' }).check(z.regex(/^20\d{2}$/, '年度不对，请从列表里选'))

/** What of a year is closed, by class, and what stays and why. */
export const readArchiveYear = answering<ArchiveYear>()({
  area: 'reports',
  method: 'GET',
  path: '/archive/years/:id',
  input: () => z.strictObject({ id: year }),
})

/** Makes the package of a year (年度归档移交). Asks for password or code once more. Needs `Idempotency-Key`. */
export const makePackage = answering<ArchiveDesk>()({
  area: 'reports',
  method: 'POST',
  path: '/archive/years/:id/packages',
  input: () => z.strictObject({ id: year }),
})

/** A package as one zip. */
export const downloadPackage = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/archive/packages/:id/file',
  input: () => z.strictObject({ id: identifier }),
})
