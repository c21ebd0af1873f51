import type { Actor } from '../people/roles'
import { ROLE_TEXTS } from '../information-request/terms'
import { PUBLICATION_ACTS, type PublicationAct, type PublicationEvent } from './events'
import { GUARDS, type GuardCode, type PublicationSituation, type Surroundings } from './guards'
import { publicationAt } from './publication-at'
import { STATUS_TEXTS } from './publication-status'
import { PUBLICATION_RULES } from './publication-rules'

/** Why an act at the publishing desk is refused. */
export type PublicationRefusal = GuardCode | 'role-not-allowed' | 'not-now'

/** Whether an act is lawful now; if not, why not and what to do instead. */
export type PublicationPermission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: PublicationRefusal; readonly message: string }

type Reason = readonly [code: PublicationRefusal, message: string]

const wrongRole = (act: PublicationAct, { actor }: PublicationSituation): Reason | null => {
  const { roles, text } = PUBLICATION_RULES[act]
  if (roles.includes(actor.role)) return null
  return [
    'role-not-allowed',
    `“${text}”由${roles.map((role) => ROLE_TEXTS[role]).join('、')}办理，请交其办理。`,
  ]
}

const wrongStatus = (act: PublicationAct, { state }: PublicationSituation): Reason | null => {
  const { statuses, text } = PUBLICATION_RULES[act]
  if (statuses.includes(state.status)) return null
  return ['not-now', `这篇稿件现在是“${STATUS_TEXTS[state.status]}”，不能${text}。请刷新后看下一步由谁办。`]
}

/**
 * Whether one act is lawful in a situation: by role, by status, then by its guards in order.
 * @example judgeAct('publish', situation).allowed
 */
export const judgeAct = (act: PublicationAct, situation: PublicationSituation): PublicationPermission => {
  const reason = wrongRole(act, situation) ?? wrongStatus(act, situation) ?? guarded(act, situation)
  return reason === null ? { allowed: true } : { allowed: false, code: reason[0], message: reason[1] }
}

const guarded = (act: PublicationAct, situation: PublicationSituation): Reason | null => {
  for (const name of PUBLICATION_RULES[act].guards) {
    const message = GUARDS[name](situation)
    if (message !== null) return [name, message]
  }
  return null
}

/**
 * For every act: may this person do it now, and if not, why not and what instead.
 * Source: the one table `PUBLICATION_RULES`; Regulation (2019) Art. 17; 保守国家秘密法 (2024) Art. 35.
 * @example mayAct(events, { personId: 'p1', role: 'reviewer' }, { now, around }).pass_review.allowed
 */
export const mayAct = (
  events: readonly PublicationEvent[],
  actor: Actor,
  { now, around }: { readonly now: string; readonly around: Surroundings },
): Readonly<Record<PublicationAct, PublicationPermission>> => {
  const situation: PublicationSituation = { state: publicationAt(events, now), actor, around }
  const entries = PUBLICATION_ACTS.map((act) => [act, judgeAct(act, situation)] as const)
  return Object.fromEntries(entries) as Record<PublicationAct, PublicationPermission>
}
