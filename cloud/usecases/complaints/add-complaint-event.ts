import type { ErrorCode } from '../../../src/contract/errors'
import {
  applyComplaintEvent,
  type ComplaintObjection,
} from '../../../src/domain/complaint/apply-complaint-event'
import type { ComplaintAct, ComplaintEvent } from '../../../src/domain/complaint/events'
import { fail, ok, type Refusal, type Result } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Stores } from '../../ports/storage'
import { auditEntry } from '../acting/audit-entry'
import { tellOfComplaint } from '../notices/tell-of-complaint'

const CONTRACT_CODES: Readonly<Partial<Record<ComplaintObjection, ErrorCode>>> = {
  'role-not-allowed': 'forbidden',
  'wrong-sequence': 'stale_complaint',
  'name-needed': 'complaint_needs_name',
  'reason-missing': 'complaint_act_incomplete',
  'answer-incomplete': 'complaint_act_incomplete',
  'extension-too-long': 'invalid_field',
  'part-date-past': 'invalid_field',
  'no-such-part': 'invalid_field',
}

/** The domain's refusal as the contract tells it: its own Chinese reason, and the field where one is to blame. */
const refused = (code: ComplaintObjection, { message, field }: Refusal['detail']): Refusal<ErrorCode> =>
  fail(CONTRACT_CODES[code] ?? 'act_not_allowed', {
    message,
    ...(field === undefined ? {} : { field: `act.${String(field)}` }),
  })

/**
 * Adds one event that the domain allows to a letter, with its audit entry and its notice, in the caller's transaction;
 * `stale_complaint` when somebody was quicker.
 */
export const addComplaintEvent = async (
  record: ComplaintRecord,
  { act, event }: { readonly act: ComplaintAct; readonly event: ComplaintEvent },
  stores: Stores,
): Promise<Result<ComplaintRecord, ErrorCode>> => {
  const { organisation, complaints, audit, settings } = stores
  const around = { today: event.on, calendar: settings.calendar, chart: await organisation.chart() }
  const applied = applyComplaintEvent(record.events, { act, event }, around)
  if (!applied.ok) return refused(applied.code, applied.detail)
  const appended = await complaints.append(record.id, record.events.length, event)
  if (!appended.ok) return fail('stale_complaint')
  const detail = { complaintId: record.id, seq: event.seq }
  await audit.write(auditEntry(event.by, event.at, { act: `complaint_${act}`, caseId: null, detail }))
  const changed = { ...record, events: applied.value }
  await tellOfComplaint(changed, stores)
  return ok(changed)
}
