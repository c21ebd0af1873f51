export interface RetentionChangeRow {
  tenant: string
  version: number
  from_day: string
  kind: string
  /** Null: as the county sets it. */
  period: string | null
  set_by: string
  because: string
  saved_by: string
  saved_at: string
}

export interface HandOverPackageRow {
  tenant: string
  id: string
  /** Null: the whole township. */
  year: number | null
  made_at: string
  made_by: string
  files: number
  staying: number
  bytes: number
  sha256: string
  /** Of the last entry of the audit before an export was begun; null for a year's. */
  audit_seq: number | null
}

export interface HandOverChunkRow {
  tenant: string
  package_id: string
  position: number
  key_id: string
  sealed: Uint8Array
}

export interface HandOverCaseRow {
  tenant: string
  /** As in the detail of the audit's entry. */
  package_id: string
  case_id: string
}
