import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { TableField } from '../../src/domain/importing/table-columns'
import type { LocatedFinding } from '../../src/domain/privacy/find-in-document'
import type { NewDocument, NewDocumentVersion } from './document-store'
import type { HiddenText } from './file-reader'

/** A file to be taken in; its name is unique among those of one run. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How a run was asked for. */
export interface PlanRequest {
  readonly files: readonly ImportFile[]
  /** '' leaves the column to the title. */
  readonly columnId: string
  /** What this table calls a field, by field. */
  readonly columns: Readonly<Partial<Record<TableField, string>>>
  readonly today: IsoDate
  readonly isMasking: boolean
}

/** A document that is ready to be stored. */
export interface PlannedDocument {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
  /** Where it stands: file names, with the row of a table. */
  readonly files: readonly string[]
  /** Personal data found before anything was masked. */
  readonly findings: readonly LocatedFinding[]
}

/** A table in a file, and which of its columns gives which field. */
export interface PlannedTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly mapping: Readonly<Partial<Record<TableField, string>>>
}

export interface PlannedImport {
  readonly documents: readonly PlannedDocument[]
  readonly tables: readonly PlannedTable[]
  readonly refused: readonly { readonly file: string; readonly reason: string }[]
  readonly notes: readonly string[]
  /** What no page of a file shows, by file. */
  readonly hidden: readonly (HiddenText & { readonly file: string })[]
}

/** Reads files into documents, without a change to anything. */
export interface ImportPlanner {
  plan(request: PlanRequest): Promise<PlannedImport>
}
