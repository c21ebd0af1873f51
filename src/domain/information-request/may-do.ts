import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Actor } from '../people/roles'
import { caseOf, viewOn } from './case-at'
import { factsOf } from './case-facts'
import type { CaseState, CaseStatus } from './case-state'
import { CASE_ACTS } from './events'
import type { CaseAct, CaseEvent } from './events'
import { GUARDS } from './guards'
import type { GuardCode, Situation } from './guards'
import { ACT_TEXTS, ROLE_TEXTS } from './terms'
import { TRANSITIONS } from './transitions'

/** Why an act is refused. */
export type ActRefusalCode =
  | GuardCode
  | 'role-not-allowed'
  | 'not-your-case'
  | 'not-submitted'
  | 'not-received-yet'
  | 'not-now'
  | 'already-replied'
  | 'already-closed'
  | 'already-withdrawn'

/** Whether an act is lawful now; if not, why not and what to do instead. */
export type Permission =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly code: ActRefusalCode
      /** Chinese, with the cure. */
      readonly message: string
      readonly article: string
    }

type Reason = readonly [code: ActRefusalCode, message: string]

const ENDED: Readonly<Partial<Record<CaseStatus, Reason>>> = {
  not_submitted: ['not-submitted', '申请还没有提交，请先提交。'],
  replied: ['already-replied', '该申请已经答复，不能再办理；有错误的，请依法另行更正或者撤销。'],
  closed: ['already-closed', '这件申请已经办完，不能再办理。'],
  withdrawn: ['already-withdrawn', '申请人已经撤回申请，不能再办理；需要的，请重新提出申请。'],
}

const wrongState = (act: CaseAct, { status }: CaseState): Reason | null => {
  const rule = TRANSITIONS[act]
  if (rule.states.includes(status)) return null
  const ended = ENDED[status]
  if (ended !== undefined) return ended
  return status === 'submitted'
    ? ['not-received-yet', '尚未确认收到该申请，请先确认收到。']
    : ['not-now', rule.notNow]
}

const byOthers = (act: CaseAct): Reason => {
  const names = TRANSITIONS[act].roles.map((role) => ROLE_TEXTS[role]).join('、')
  return ['role-not-allowed', `“${ACT_TEXTS[act]}”由${names}办理，请交其办理。`]
}

// Most acts are for others than whoever looks: their reason is put in words once.
const BY_OTHERS = new Map(CASE_ACTS.map((act) => [act, byOthers(act)]))

const wrongPerson = (act: CaseAct, { actor, facts }: Situation): Reason | null => {
  if (!TRANSITIONS[act].roles.includes(actor.role)) return BY_OTHERS.get(act) ?? byOthers(act)
  const applicant = facts.submitted?.by
  const foreign =
    actor.role === 'resident' && applicant?.role === 'resident' && applicant.personId !== actor.personId
  return foreign ? ['not-your-case', '这不是您提出的申请，请登录提出申请的账号。'] : null
}

const guarded = (act: CaseAct, situation: Situation): Reason | null => {
  for (const name of TRANSITIONS[act].guards) {
    const refusal = GUARDS[name](situation)
    if (refusal !== null) return [refusal.code, refusal.message]
  }
  return null
}

/**
 * Whether one act is lawful in a situation.
 * @example judge('extend', situation).allowed
 */
export const judge = (act: CaseAct, situation: Situation): Permission => {
  const reason = wrongPerson(act, situation) ?? wrongState(act, situation.state) ?? guarded(act, situation)
  if (reason === null) return { allowed: true }
  return { allowed: false, code: reason[0], message: reason[1], article: TRANSITIONS[act].article }
}

/**
 * The situation in which an actor stands before a case.
 * @example situationOf(events, actor, { today, calendar })
 */
export const situationOf = (
  events: readonly CaseEvent[],
  actor: Actor,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): Situation => ({ state: caseOf(events, viewOn(today, calendar)), facts: factsOf(events), actor, today })

/**
 * For every act: may this person do it on this day, and if not, why not and what instead.
 * Source: the one table `TRANSITIONS` with `ACT_ROLES` and `GUARDS`; Regulation (2019) Art. 29–37, 45.
 * @example mayDo(events, { personId: 'p1', role: 'clerk' }, day('2026-03-03'), nationalCalendar).draft_reply.allowed
 */
export const mayDo = (
  events: readonly CaseEvent[],
  actor: Actor,
  ...counted: readonly [today: IsoDate, calendar: Calendar]
): Readonly<Record<CaseAct, Permission>> => {
  const [today, calendar] = counted
  const situation = situationOf(events, actor, { today, calendar })
  const entries = CASE_ACTS.map((act) => [act, judge(act, situation)] as const)
  return Object.fromEntries(entries) as Readonly<Record<CaseAct, Permission>>
}
