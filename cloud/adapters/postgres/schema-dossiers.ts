/** Tables of dossiers. */
export interface DossiersSchema {
  dossier: DossierRow
  dossier_event: DossierEventRow
  dossier_revision: { tenant: string; revision: number }
  role_grant: RoleGrantRow
  topic_support: { tenant: string; topic_id: string; person_id: string; since: string }
  dossier_number: { tenant: string; kind: string; year: number; last_number: number }
}

/** A role that a dossier gives to a person, by day. */
export interface RoleGrantRow {
  tenant: string
  kind: string
  dossier_id: string
  person_id: string
  role: string
  from_day: string
  until_day: string | null
}

export interface DossierRow {
  tenant: string
  kind: string
  id: string
  title: string
  status: string
  is_open: boolean
  is_public: boolean
  owner_id: string | null
  begun_at: string
  changed_at: string
  last_seq: number
}

export interface DossierEventRow {
  tenant: string
  kind: string
  dossier_id: string
  seq: number
  event: unknown
  prev_hash: string
  hash: string
}
