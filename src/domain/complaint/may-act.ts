import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { judgeByRule, type ActPermission } from '../dossier/act-rule'
import type { Actor } from '../people/roles'
import { complaintAt } from './complaint-at'
import { complaintClocks } from './complaint-clocks'
import { COMPLAINT_RULES } from './complaint-rules'
import { COMPLAINT_STATUS_TEXTS } from './complaint-status'
import { COMPLAINT_ACTS, type ComplaintAct, type ComplaintEvent } from './events'
import { COMPLAINT_GUARDS, type ComplaintGuardCode, type ComplaintSituation } from './guards'

/** Why an act on a letter is refused. */
export type ComplaintRefusal = ComplaintGuardCode | 'role-not-allowed' | 'not-now'

/** Whether an act may be done now; if not, why not and what to do instead. */
export type ComplaintPermission = ActPermission<ComplaintGuardCode>

/** The day and the rules that a letter is looked at with. */
export interface ComplaintView {
  readonly today: IsoDate
  readonly calendar: Calendar
}

/**
 * Whether one act is lawful in a situation: by role, by status, then by its guards in order.
 * @example judgeComplaintAct('answer', situation).allowed
 */
export const judgeComplaintAct = (act: ComplaintAct, situation: ComplaintSituation): ComplaintPermission => {
  const { actor, state } = situation
  return judgeByRule(
    COMPLAINT_RULES[act],
    { role: actor.role, status: state.status, now: `这封信现在是“${COMPLAINT_STATUS_TEXTS[state.status]}”` },
    (name) => COMPLAINT_GUARDS[name](situation),
  )
}

/**
 * What a letter is for an actor on a day, as the guards look at it.
 * @example situationOfComplaint(events, actor, { today, calendar }).state.status
 */
export const situationOfComplaint = (
  events: readonly ComplaintEvent[],
  actor: Actor,
  { today, calendar }: ComplaintView,
): ComplaintSituation => {
  const state = complaintAt(events)
  return { state, clocks: complaintClocks(state, calendar), actor, today }
}

/**
 * For every act: may this person do it now, and if not, why not and what instead.
 * Source: the one table `COMPLAINT_RULES`.
 * @example mayActOnComplaint(events, { personId: 'p1', role: 'clerk' }, { today, calendar }).sort.allowed
 */
export const mayActOnComplaint = (
  events: readonly ComplaintEvent[],
  actor: Actor,
  view: ComplaintView,
): Readonly<Record<ComplaintAct, ComplaintPermission>> => {
  const situation = situationOfComplaint(events, actor, view)
  const entries = COMPLAINT_ACTS.map((act) => [act, judgeComplaintAct(act, situation)] as const)
  return Object.fromEntries(entries) as Record<ComplaintAct, ComplaintPermission>
}
