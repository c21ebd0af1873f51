import type { Generated, Insertable } from 'kysely'
import type { LetterNumberRow, LetterRow } from './letter-rows'
import type { DocumentState } from '../../../src/domain/disclosure/visibility'
import type { CatalogueSchema } from './schema-catalogue'
import type { ComplaintsSchema } from './schema-complaints'
import type { DossiersSchema } from './schema-dossiers'
import type { OpinionsSchema } from './schema-opinions'
import type { NoticeRow } from './schema-inbox'
import type { PublicDoorsSchema } from './schema-public-doors'
import type { FollowsSchema } from './schema-follows'
import type { ImportSchema } from './schema-import'
import type { PublishingSchema } from './schema-publishing'
import type { ServicesSchema } from './schema-services'
import type { SearchSchema } from './schema-search'
import type { SignInSchema } from './schema-sign-in'
import type { SurveysSchema } from './schema-surveys'
import type { VillagesSchema } from './schema-villages'
import type { WechatSchema } from './schema-wechat'
import type {
  HandOverCaseRow,
  HandOverChunkRow,
  HandOverPackageRow,
  RetentionChangeRow,
} from './schema-archive'
import type { AttachmentChunkRow, AttachmentRow } from './schema-attachments'

/** Jsonb comes back as a value and goes in as text cast to jsonb (see `json`). Dates and instants are ISO texts. */
export interface Schema
  extends
    PublicDoorsSchema,
    PublishingSchema,
    CatalogueSchema,
    SearchSchema,
    ImportSchema,
    FollowsSchema,
    ServicesSchema,
    VillagesSchema,
    ComplaintsSchema,
    DossiersSchema,
    OpinionsSchema,
    SurveysSchema,
    SignInSchema,
    WechatSchema {
  tenant: TenantRow
  calendar: CalendarRow
  calendar_notice: { tenant: string; number: string; year: number; published_on: string; days: unknown }
  calendar_told: CalendarToldRow
  person: PersonRow
  credential: CredentialRow
  case_number: { tenant: string; year: number; last_number: number }
  case_event: CaseEventRow
  request_case: RequestCaseRow
  personal_field: PersonalFieldRow
  attachment: AttachmentRow
  attachment_chunk: AttachmentChunkRow
  idempotency: IdempotencyRow
  outbox: OutboxRow
  retention_change: RetentionChangeRow
  hand_over_package: HandOverPackageRow
  hand_over_chunk: HandOverChunkRow
  hand_over_case: HandOverCaseRow
  house_terms_change: {
    tenant: string
    version: number
    changed: unknown
    because: string
    saved_by: string
    saved_at: string
  }
  office_guide: {
    tenant: string
    version: number
    content: unknown
    because: string
    saved_by: string
    saved_at: string
  }
  audit: AuditRow
  audit_head: { tenant: string; seq: number; prev_hash: string; hash: string }
  audit_anchor: { tenant: string; on_day: string; anchor: string; heads: unknown; salt: string | null }
  unit: { tenant: string; id: string; name: string; parent_id: string | null }
  post: { tenant: string; person_id: string; unit_id: string }
  deputyship: { tenant: string; person_id: string; deputy_id: string }
  recusal: RecusalRow
  letter: LetterRow
  notice: NoticeRow
  letter_number: LetterNumberRow
  document: DocumentRow
  document_version: DocumentVersionRow
  document_index_number: { tenant: string; year: number; last_number: number }
}

export interface TenantRow {
  tenant: string
  calendar_id: string
  case_number_prefix: string
  letter_number_prefix: string
  office: unknown
  revision: number
  more_attachment_kinds: Generated<string[]>
  house_terms: Generated<unknown>
  closing: Generated<unknown>
  second_factor: Generated<unknown>
  house_terms_version: Generated<number>
  report_on: Generated<string>
  old_form_through: Generated<number>
  records_from: Generated<number | null>
  county_area: unknown
  county_id: string | null
}

export interface CalendarRow {
  tenant: string
  on_day: string
  is_rest: boolean
  note: string
  source: string
  verified: boolean
}

export interface CalendarToldRow {
  tenant: string
  version: string
  parts: unknown
  told_on: string
  moved_cases: number
  moved_dates: number
}

export interface PersonRow {
  tenant: string
  id: string
  display_name: string
  roles: string[]
  is_guest: boolean
}

export interface CredentialRow {
  tenant: string
  kind: 'account' | 'wechat' | 'phone'
  name: string
  person_id: string
  secret_hash: string | null
  one_time_until: Generated<string | null>
  signed_in_at: Generated<string | null>
  sealed: Generated<string | null>
}

export interface CaseEventRow {
  tenant: string
  case_id: string
  seq: number
  opening: unknown
  event: unknown
  details: unknown
  prev_hash: string
  hash: string
}

export interface RequestCaseRow {
  tenant: string
  id: string
  number: string
  applicant_id: string
  opened_at: string
  opened_on: string
  received_on: string | null
  closed_on: string | null
  last_seq: number
  received_year: Generated<number | null>
  ended_year: Generated<number | null>
  outcome: Generated<string | null>
  applicant_kind: Generated<string | null>
  channel: Generated<string | null>
  extended: Generated<boolean>
}

export interface PersonalFieldRow {
  tenant: string
  case_id: string
  field: string
  ciphertext: string
  key_id: string
  blind_index: string
}

export interface IdempotencyRow {
  tenant: string
  person_id: string
  key: string
  content_hash: string
  /** See `keptAnswer`. */
  answer: string | null
  claimed_at: string
}

export interface OutboxRow {
  tenant: string
  id: string
  topic: string
  dedupe_key: string
  payload: unknown
  queued_at: string
  due_at: string
  attempts: number
  delivered_at: string | null
  last_error: string | null
}

export interface AuditRow {
  tenant: string
  seq: number
  at: string
  actor_id: string
  actor_role: string
  act: string
  case_id: string | null
  detail: unknown
  prev_hash: string
  hash: string
}

export interface RecusalRow {
  tenant: string
  id: string
  case_id: string
  concerned_kind: 'person' | 'unit'
  concerned_id: string
  ground: string
  declared_on: string
  lifted_on: string | null
}

export interface DocumentRow {
  tenant: string
  id: string
  key: string
  index_number: string
  column_id: string
  title: string
  document_number: string
  issuer: string
  topic: string
  source: string
  summary: string
  published_on: string
  disclosure_mode: string
  state: DocumentState
  publish_at: string | null
  withdrawn_on: string | null
  withdrawn_ground: Generated<string>
  withdrawn_reason: Generated<string>
  plain: Generated<unknown>
  /** Import that made it; null when none did. */
  import_batch: Generated<string | null>
  /** The village it is about; null for the township's own. */
  village_id: Generated<string | null>
  /** Whose account of which year it is; null: as its title says. */
  budget: Generated<unknown>
  fingerprint: string
}

export interface DocumentVersionRow {
  tenant: string
  id: string
  document_id: string
  version_key: string
  /** As it was published with; the document's own follows the current version. */
  title: string
  formed_on: string | null
  in_force_on: string | null
  validity: string
  is_current: boolean
  history: unknown
  figures: unknown
  blocks: unknown
  repealed_from: Generated<string | null>
  valid_through: Generated<string | null>
  fingerprint: string
}

export type NewRow<Table extends keyof Schema> = Insertable<Schema[Table]>
