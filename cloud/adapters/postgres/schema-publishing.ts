import type { Generated } from 'kysely'

/** Tables of the publishing desk. */
export interface PublishingSchema {
  publication: PublicationTableRow
  publication_event: PublicationEventRow
  secrecy_review_number: { tenant: string; year: number; last_number: number }
  document_relation: DocumentRelationRow
  document_attachment: DocumentAttachmentRow
}

export interface PublicationTableRow {
  tenant: string
  id: string
  title: string
  column_id: string
  village_id: Generated<string>
  status: string
  document_id: string | null
  publish_at: string | null
  notice_through: string | null
  reassess_on: string | null
  changed_at: string
  last_seq: number
}

export interface PublicationEventRow {
  tenant: string
  publication_id: string
  seq: number
  event: unknown
  content: unknown
  prev_hash: string
  hash: string
}

export interface DocumentRelationRow {
  tenant: string
  from_id: string
  kind: 'interprets' | 'replaces'
  to_id: string
}

export interface DocumentAttachmentRow {
  tenant: string
  document_id: string
  attachment_id: string
  position: number
  name: string
  kind: string
  size: number
  recording: Generated<unknown>
}
