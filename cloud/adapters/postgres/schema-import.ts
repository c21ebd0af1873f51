import type { Generated } from 'kysely'

/** Tables of the import. */
export interface ImportSchema {
  import_batch: ImportBatchRow
  import_item: ImportItemRow
}

export interface ImportBatchRow {
  tenant: string
  id: string
  source: string
  begun_at: string
  alive_at: string
  finished_at: string | null
  undone_at: string | null
  by_person: string
  makes: 'stock' | 'pieces'
  reason: string
}

export interface ImportItemRow {
  tenant: string
  batch_id: string
  key: string
  title: string
  outcome: 'created' | 'updated' | 'held'
  document_id: string | null
  publication_id: Generated<string | null>
  payload: unknown
  previous: unknown
}
