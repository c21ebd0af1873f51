import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { ROLE_TEXTS } from '../information-request/terms'
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
export type ProposalPermission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: ProposalRefusal; readonly message: string }

/** The day and the calendar that a proposal is looked at with. */
export interface ProposalLook {
  readonly today: IsoDate
  readonly calendar: Calendar
}

const refused = (code: ProposalRefusal, message: string): ProposalPermission => ({
  allowed: false,
  code,
  message,
})

/**
 * Whether one act may be done in a situation: by role, by status, then by its guards in order.
 * @example judgeProposalAct('answer', situation).allowed
 */
export const judgeProposalAct = (act: ProposalAct, situation: ProposalSituation): ProposalPermission => {
  const { roles, statuses, text, guards } = PROPOSAL_RULES[act]
  const { actor, state } = situation
  if (!roles.includes(actor.role))
    return refused(
      'role-not-allowed',
      `“${text}”由${roles.map((role) => ROLE_TEXTS[role]).join('、')}办理，请交其办理。`,
    )
  if (!statuses.includes(state.status))
    return refused(
      'not-now',
      `这件现在是“${PROPOSAL_STATUS_TEXTS[state.status]}”，不能${text}。请刷新后看下一步。`,
    )
  for (const name of guards) {
    const message = PROPOSAL_GUARDS[name](situation)
    if (message !== null) return refused(name, message)
  }
  return { allowed: true }
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
