/** News for a person (migration 0022). */
export interface NoticeRow {
  tenant: string
  id: string
  person_id: string
  topic: string
  dedupe_key: string
  about_kind: string
  about_id: string
  facts: unknown
  told_at: string
  read_at: string | null
}
