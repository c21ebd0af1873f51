import type { ErrorCode } from '../../../src/contract/errors'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import type { CaseAct, LetterWording } from '../../../src/domain/information-request/events'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord, RecordedEvent } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changedSince } from './changed-since'
import { issueLetters, withReplyNumber } from '../letters/issue-letters'
import { wordedEvent } from './worded-event'
import { refusedAct } from '../acting/refused-act'

/** What is to be added to a case, by which act, and on which version of the case its author looked. */
export interface Intended {
  readonly act: CaseAct
  readonly seenSeq: number
  readonly recorded: RecordedEvent
  /** How its letters are worded, where a clerk changed them. */
  readonly wordings?: readonly LetterWording[] | undefined
}

/** Somebody was quicker between reading and writing: the loser is told what the winner did. */
const overtaken = async (record: CaseRecord, { recorded, seenSeq }: Intended, { cases }: Stores) => {
  const now = await cases.find(record.id)
  const changed = now === null ? null : changedSince(now.events, seenSeq, recorded.event.by.role)
  return changed ?? fail('stale_case')
}

/**
 * Adds one event to a case when the domain allows it, with its letters and its audit entry, in the caller's
 * transaction. An act on a page that is out of date is `stale_case`, which tells what changed.
 */
export const recordEvent = async (
  record: CaseRecord,
  intended: Intended,
  at: { readonly stores: Stores; readonly world: World },
): Promise<Result<CaseRecord, ErrorCode>> => {
  const { stores, world } = at
  const { act, seenSeq, recorded, wordings = [] } = intended
  const { details } = recorded
  const stale = changedSince(record.events, seenSeq, recorded.event.by.role)
  if (stale !== null) return stale
  const event = await withReplyNumber(recorded.event, stores)
  const { calendar } = stores.settings
  const applied = applyEvent(record.events, event, { today: world.clock.today(), calendar })
  if (!applied.ok) return refusedAct(applied.code, applied.detail.message, act)
  const before = { ...record, details: { ...record.details, ...details } }
  const worded = await wordedEvent({ ...before, events: applied.value }, event, { ...at, wordings })
  if (!worded.ok) return worded
  const appended = await stores.cases.append(record.id, seenSeq, [{ ...recorded, event: worded.value }])
  if (!appended.ok) return overtaken(record, intended, stores)
  const after = { ...before, events: [...record.events, worded.value] }
  await issueLetters(after, worded.value, at)
  const facts = { act, caseId: record.id, detail: { seq: event.seq } }
  await stores.audit.write(auditEntry(event.by, event.at, facts))
  return ok(after)
}
