import { randomUUID } from 'node:crypto'
import type { NewCase, RecordedEvent, RequestDetails } from '../../cloud/ports/case-store'
import type { NewDocument, NewDocumentVersion } from '../../cloud/ports/document-store'
import { day } from '../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../src/domain/information-request/events'

const RESIDENT = { personId: 'resident-1', role: 'resident' } as const
const CLERK = { personId: 'clerk-1', role: 'clerk' } as const

/** Details as filed. */
export const someDetails = (description = '2025年低保名单'): RequestDetails => ({
  wanted: { description, documentNumber: '', features: '' },
  provisionForm: 'electronic',
  deliveryWay: 'in_app',
  acceptsOtherForm: true,
})

/** A request filed online. */
export const submitted = (on = '2026-03-02'): CaseEvent => ({
  type: 'submitted',
  seq: 1,
  on: day(on),
  at: `${on}T01:00:00.000Z`,
  by: RESIDENT,
  channel: 'online',
  applicantKind: 'citizen',
})

/** Receipt confirmed by both sides. */
export const received = (seq = 2, on = '2026-03-03'): CaseEvent => ({
  type: 'received',
  seq,
  on: day(on),
  at: `${on}T01:00:00.000Z`,
  by: CLERK,
  how: '双方在线确认',
})

/** Taken back by the applicant. */
export const withdrawn = (seq = 3, on = '2026-03-04'): CaseEvent => ({
  type: 'withdrawn',
  seq,
  on: day(on),
  at: `${on}T01:00:00.000Z`,
  by: RESIDENT,
})

/** A case that has just been filed. */
export const newCase = (
  number: string,
  changes: Partial<Omit<NewCase, 'first'>> & { on?: string } = {},
): NewCase => {
  const first: RecordedEvent = { event: submitted(changes.on), details: someDetails() }
  return { id: changes.id ?? randomUUID(), number, applicantId: changes.applicantId ?? 'resident-1', first }
}

/** A published document. */
export const someDocument = (changes: Partial<NewDocument> = {}): NewDocument => ({
  key: changes.title ?? '某文件',
  columnId: 'normative_documents',
  title: '某文件',
  documentNumber: '',
  issuer: '盏西镇人民政府',
  topic: '',
  source: '',
  summary: '',
  publishedOn: day('2025-01-01'),
  ...changes,
})

/** A version with one paragraph. */
export const someVersion = (text: string, changes: Partial<NewDocumentVersion> = {}): NewDocumentVersion => ({
  contentHash: text,
  formedOn: day('2025-01-01'),
  inForceOn: null,
  validity: 'in_force',
  history: [],
  figures: [],
  blocks: [{ kind: 'paragraph', text }],
  ...changes,
})
