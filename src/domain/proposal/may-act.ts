import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { judgeByRule, type ActPermission } from '../dossier/act-rule'
import type { Actor } from '../people/roles'
import type { ProposalAct, ProposalEvent } from './events'
import { PROPOSAL_GUARDS, type ProposalGuardCode, type ProposalSituation } from './guards'
import { proposalAt } from './proposal-at'
import { proposalClock } from './proposal-clock'
import { PROPOSAL_RULES } from './proposal-rules'
import { PROPOSAL_STATUS_TEXTS } from './proposal-status'

/** Why an act on a proposal is refused. */
export type ProposalRefusal = ProposalGuardCode | 'role-not-allowed' | 'not-now'

/** Whether an act may be done now; if not, why not and what to do instead. */
export type ProposalPermission = ActPermission<ProposalGuardCode>

/** The day and the calendar that a proposal is looked at with. */
export interface ProposalLook {
  readonly today: IsoDate
  readonly calendar: Calendar
}

/**
 * Whether one act may be done in a situation: by role, by status, then by its guards in order.
 * @example judgeProposalAct('answer', situation).allowed
 */
export const judgeProposalAct = (act: ProposalAct, situation: ProposalSituation): ProposalPermission => {
  const { actor, state } = situation
  return judgeByRule(
    PROPOSAL_RULES[act],
    { role: actor.role, status: state.status, now: `这件现在是“${PROPOSAL_STATUS_TEXTS[state.status]}”` },
    (name) => PROPOSAL_GUARDS[name](situation),
  )
}

/**
 * What a proposal is for an actor on a day, as the guards look at it.
 * @example situationOfProposal(events, actor, { today, calendar }).state.status
 */
export const situationOfProposal = (
  events: readonly ProposalEvent[],
  actor: Actor,
  { today, calendar }: ProposalLook,
): ProposalSituation => {
  const state = proposalAt(events)
  return { state, clock: proposalClock(state, calendar), actor, today }
}
