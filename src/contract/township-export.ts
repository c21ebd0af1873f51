import * as z from 'zod/mini'
import { line } from './applicant'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** How long the bytes of an export are kept. Unit: days. */
export const EXPORT_DAYS = 7

/** How much of one kind a township holds. */
export interface ExportKind {
  readonly name: string
  readonly rows: number
  readonly bytes: number
}

/** An export that was made. */
export interface ExportView {
  readonly id: string
  readonly madeAt: string
  readonly by: string
  /** Files in the package. */
  readonly files: number
  readonly bytes: number
  /** SHA-256 of the package, in hexadecimal. */
  readonly sha256: string
  readonly keptUntil: string
  /** Whether it can still be fetched: the newest, for `EXPORT_DAYS` days. */
  readonly isKept: boolean
  /** Only whoever made it fetches it. */
  readonly mayFetch: boolean
}

/** When a township was last exported, and how many entries of its record tell of a change since. */
export interface LastExport {
  readonly madeAt: string
  readonly by: string
  readonly changesSince: number
}

/** The export of a whole township at the county's desk. */
export interface TownshipExportDesk {
  readonly township: string
  readonly kinds: readonly ExportKind[]
  readonly documents: number
  readonly files: { readonly count: number; readonly bytes: number }
  /** Together, as far as it can be said beforehand. Unit: bytes. */
  readonly bytes: number
  /** What whoever keeps the host runs, where it is too large for the desk; null where it is not. */
  readonly command: string | null
  readonly last: LastExport | null
  /** Newest first. */
  readonly made: readonly ExportView[]
}

/** What the export of a township would hold now, and those that were made. */
export const readTownshipExport = answering<TownshipExportDesk>()({
  area: 'reports',
  method: 'GET',
  path: '/townships/:id/export',
  input: byId,
})

/**
 * Exports a township of the county as a whole, with personal fields in clear. Asks for password or code once more. Needs
 * `Idempotency-Key`.
 */
export const makeTownshipExport = answering<TownshipExportDesk>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/export',
  input: () => z.strictObject({ id: identifier, because: line('为什么导出', 200) }),
})

/** An export as one zip. */
export const downloadTownshipExport = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/townships/:id/export/:packageId/file',
  input: () => z.strictObject({ id: identifier, packageId: identifier }),
})
