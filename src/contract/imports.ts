import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { categoryOf } from '../domain/disclosure/categories'
import { TABLE_FIELDS, type TableField } from '../domain/importing/table-columns'
import { optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { answering } from './endpoint'

/** Files of one import, and documents that come of them, at most. */
export const MOST_IMPORT_FILES = 10
export const MOST_IMPORTED = 2000

/** What would become of a document: `in_desk` is a piece already, `held` has personal data and becomes a piece. */
export const IMPORT_FATES = ['new', 'changed', 'same', 'copy', 'in_desk', 'held'] as const
export type ImportFate = (typeof IMPORT_FATES)[number]

/** Personal data where it stands, masked. */
export interface ImportFinding {
  readonly where: string
  readonly kindText: string
  readonly masked: string
  readonly isHidden: boolean
}

/** A document as it would come in. */
export interface ImportedDocument {
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly formedOn: IsoDate | null
  readonly publishedOn: IsoDate
  readonly columnName: string
  /** File names, with the row of a table. */
  readonly files: readonly string[]
  readonly fate: ImportFate
  /** Chinese, with the other document's title where there is one. */
  readonly fateText: string
  /** The first few. */
  readonly findings: readonly ImportFinding[]
  readonly findingCount: number
}

/** A table whose columns can be mapped. */
export interface ImportTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly mapping: Readonly<Partial<Record<TableField, string>>>
}

/** What an import would do; nothing is written. */
export interface ImportPreview {
  /** The first of them, those that want a look before the rest. */
  readonly documents: readonly ImportedDocument[]
  readonly counts: Readonly<Record<ImportFate, number>>
  readonly tables: readonly ImportTable[]
  readonly refused: readonly { readonly file: string; readonly reason: string }[]
  readonly notes: readonly string[]
  /** What no page of a file shows; it is not taken over. Masked. */
  readonly hidden: readonly { readonly file: string; readonly where: string; readonly text: string }[]
}

/** A run of the import. */
export interface ImportBatchView {
  readonly id: string
  readonly source: string
  readonly makes: 'stock' | 'pieces'
  /** Name of whoever ran it; 系统管理员 for the command. */
  readonly by: string
  readonly reason: string
  readonly begunAt: string
  readonly isFinished: boolean
  readonly isUndone: boolean
  readonly counts: Readonly<Record<'created' | 'updated' | 'held' | 'pieces', number>>
  readonly mayUndo: boolean
}

/** What came of an import. */
export interface ImportDone {
  readonly batch: ImportBatchView
  /** Documents that were there already. */
  readonly same: number
  readonly refused: readonly { readonly file: string; readonly reason: string }[]
}

const columnNames = z._default(
  z.partialRecord(z.enum(TABLE_FIELDS, { error: '不认识的栏目对应，请刷新页面' }), optionalLine('列名', 100)),
  {},
)

const form = {
  files: z
    .array(identifier)
    .check(
      z.minLength(1, '请先选择文件'),
      z.maxLength(MOST_IMPORT_FILES, `一次最多 ${MOST_IMPORT_FILES} 个文件，请分几次导入`),
    ),
  columnId: z
    .string({ error: '请选择公开栏目' })
    .check(
      z.refine((id) => id === '' || categoryOf(id) !== undefined, { error: '没有这个栏目，请重新选择' }),
    ),
  /** The village that all of it is about where a table names none; '' for the township. */
  villageId: z._default(optionalLine('村（社区）', 100), ''),
  /** What the tables call a field; left out where the usual names do. */
  columns: columnNames,
  isMasking: z.boolean({ error: '请选择要不要打码' }),
  /** `pieces` go through the gates; `stock` had been published before and goes out at once, for a reason. */
  makes: z.enum(['stock', 'pieces'], { error: '请选择导入成什么' }),
}

/** Reads uploads of mine and says what an import would do. Nothing is written but the audit entry of having looked. */
export const previewImport = answering<ImportPreview>()({
  area: 'publishing',
  method: 'POST',
  path: '/imports/preview',
  input: () => z.strictObject(form),
})

/** Imports uploads of mine as one batch: all of it or nothing. Needs `Idempotency-Key`. */
export const runImport = answering<ImportDone>()({
  area: 'publishing',
  method: 'POST',
  path: '/imports',
  input: () => z.strictObject({ ...form, reason: optionalLine('原来在哪里公开', 300) }),
})

/** Runs of the import, newest first. */
export const listImports = answering<{ readonly batches: readonly ImportBatchView[] }>()({
  area: 'publishing',
  method: 'GET',
  path: '/imports',
  input: nothing,
})

/** Takes a whole batch back. Needs `Idempotency-Key`. */
export const undoImport = answering<{ readonly batches: readonly ImportBatchView[] }>()({
  area: 'publishing',
  method: 'POST',
  path: '/imports/:id/undo',
  input: byId,
})
