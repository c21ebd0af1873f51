import type { IsoDate } from '../calendar/civil-date'
import type { CaseFacts } from './case-facts'
import type { CaseStatus, ConsultationState, WaitingFor } from './case-state'
import { PARTY_TEXTS } from './terms'

/** A state and the day since when. */
export interface StatusSince {
  readonly status: CaseStatus
  readonly since: IsoDate | null
}

const endOf = ({ withdrawn, closed, replied }: CaseFacts): StatusSince | null => {
  if (replied !== null) return { status: 'replied', since: replied.on }
  if (closed !== null) return { status: 'closed', since: closed.on }
  return withdrawn === null ? null : { status: 'withdrawn', since: withdrawn.on }
}

const waitOf = (facts: CaseFacts): StatusSince | null => {
  if (facts.correctionNotice !== null && facts.correctionReceived === null) {
    return { status: 'awaiting_correction', since: facts.correctionNotice.on }
  }
  if (facts.feeNotice !== null && facts.feePaid === null) {
    return { status: 'awaiting_fee', since: facts.feeNotice.on }
  }
  return facts.reasonsAsked !== null && facts.reasonsGiven === null
    ? { status: 'awaiting_reason', since: facts.reasonsAsked.on }
    : null
}

const workOf = (facts: CaseFacts, consultations: readonly ConsultationState[]): StatusSince => {
  const running = consultations.filter((each) => each.running)
  if (running.length > 0) return { status: 'consulting', since: running[0]!.sentOn }
  const since = facts.feePaid?.on ?? facts.correctionReceived?.on ?? facts.received?.on ?? null
  return { status: 'received', since }
}

/**
 * The state of a request (docs/statute.md §1.4). An end wins over a wait, a wait over the work.
 * @example statusOf(factsOf(events), []).status // 'received'
 */
export const statusOf = (facts: CaseFacts, consultations: readonly ConsultationState[]): StatusSince => {
  const end = endOf(facts)
  if (end !== null) return end
  if (facts.received !== null) return waitOf(facts) ?? workOf(facts, consultations)
  return facts.submitted === null
    ? { status: 'not_submitted', since: null }
    : { status: 'submitted', since: facts.submitted.on }
}

const OFFICE = { party: 'office', role: 'clerk' } as const
const APPLICANT = { party: 'applicant', role: 'resident' } as const
const NOBODY: WaitingFor = { party: 'nobody', role: null, text: '无需再办理' }

const consulted = (consultations: readonly ConsultationState[]): WaitingFor => {
  const party = consultations.find((each) => each.running)?.party ?? 'third_party'
  return { party, role: null, text: `等待${PARTY_TEXTS[party]}答复征求意见` }
}

const working = (facts: CaseFacts): WaitingFor =>
  facts.draft === null
    ? { ...OFFICE, text: '等待承办人答复' }
    : { party: 'office', role: 'office_head', text: '答复已起草，等待负责人签发' }

const served = (facts: CaseFacts): WaitingFor =>
  facts.served === null ? { ...OFFICE, text: '答复已作出，等待登记哪天送到' } : NOBODY

type Wait = (facts: CaseFacts, consultations: readonly ConsultationState[]) => WaitingFor

const applicant =
  (text: string): Wait =>
  () => ({ ...APPLICANT, text })

const WAITS: Readonly<Record<CaseStatus, Wait>> = {
  not_submitted: applicant('等待申请人提交'),
  submitted: () => ({ ...OFFICE, text: '等待工作人员确认收到' }),
  received: working,
  awaiting_correction: applicant('等待申请人补正'),
  consulting: (_facts, consultations) => consulted(consultations),
  awaiting_reason: applicant('等待申请人说明理由'),
  awaiting_fee: applicant('等待申请人缴费'),
  replied: served,
  closed: () => NOBODY,
  withdrawn: () => NOBODY,
}

/**
 * Whose turn it is in a state.
 * @example waitingForOf('submitted', facts, []).text // '等待工作人员确认收到'
 */
export const waitingForOf = (
  status: CaseStatus,
  facts: CaseFacts,
  consultations: readonly ConsultationState[],
): WaitingFor => WAITS[status](facts, consultations)
