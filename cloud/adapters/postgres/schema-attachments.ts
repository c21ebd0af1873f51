import type { AttachmentPurpose } from '../../../src/domain/attachments/purposes'

export interface AttachmentRow {
  tenant: string
  id: string
  owner_id: string
  case_id: string | null
  purpose: AttachmentPurpose
  name_ciphertext: string
  size: number
  announced_sha256: string
  kind: string | null
  sha256: string | null
  derived_from: string | null
  begun_at: string
  finished_at: string | null
}

export interface AttachmentChunkRow {
  tenant: string
  attachment_id: string
  position: number
  size: number
  sha256: string
  key_id: string
  sealed: Uint8Array
}
