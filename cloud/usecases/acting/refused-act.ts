import type { ErrorCode } from '../../../src/contract/errors'
import type { ApplyRefusal } from '../../../src/domain/information-request/apply-event'
import type { CaseAct } from '../../../src/domain/information-request/events'
import { fail, type Refusal } from '../../../src/domain/result'

const CONTRACT_CODES: Readonly<Partial<Record<ApplyRefusal, ErrorCode>>> = {
  'already-replied': 'already_replied',
  'own-draft': 'same_person',
  'reply-incomplete': 'incomplete_reply',
  'draft-incomplete': 'incomplete_reply',
  'role-not-allowed': 'forbidden',
  'not-your-case': 'not_found',
  'wrong-sequence': 'stale_case',
  'date-in-future': 'date_in_future',
  'date-too-early': 'date_too_early',
}

const FIELDS: Readonly<Partial<Record<ApplyRefusal, string>>> = {
  'extension-out-of-range': 'act.days',
  'correction-points-missing': 'act.points',
  'correction-term-too-short': 'act.correctionDueOn',
  'outcome-not-allowed': 'act.outcome',
  'reason-missing': 'act.reason',
  'date-in-future': 'act.on',
  'date-too-early': 'act.on',
  'no-such-consultation': 'act.who',
  'new-term-too-short': 'act.dueOn',
  'assistance-term-wrong': 'act.answerBy',
  'assistance-task-missing': 'act.task',
  'no-such-assistance': 'act.who',
  'nothing-split': 'act.items',
}

/** Where an act has its own name for what a refusal is about. */
const FIELDS_OF_ACT: Readonly<Partial<Record<CaseAct, Partial<Record<ApplyRefusal, string>>>>> = {
  notice_correction: { 'term-too-long': 'act.correctionDueOn' },
  judge_reasons: { 'term-too-long': 'act.agreedOn', 'new-term-too-short': 'act.agreedOn' },
  reopen: { 'term-too-long': 'act.dueOn' },
  ask_assistance: { 'term-too-long': 'act.answerBy' },
  draft_reply: { 'outcome-not-allowed': 'act.reply.outcome' },
  record_service: { 'date-too-early': 'act.servedOn', 'date-in-future': 'act.servedOn' },
}

/** The domain's refusal of an act as the contract tells it: its own Chinese reason, and the field where one is to blame. */
export const refusedAct = (code: ApplyRefusal, message: unknown, act?: CaseAct): Refusal<ErrorCode> => {
  const field = (act === undefined ? undefined : FIELDS_OF_ACT[act]?.[code]) ?? FIELDS[code]
  return fail(
    CONTRACT_CODES[code] ?? 'act_not_allowed',
    field === undefined ? { message } : { message, field },
  )
}
