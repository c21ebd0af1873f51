import type { Actor } from '../people/roles'
import { judgeByRule, type ActPermission } from '../dossier/act-rule'
import { PUBLICATION_ACTS, type PublicationAct, type PublicationEvent } from './events'
import { GUARDS, type GuardCode, type PublicationSituation, type Surroundings } from './guards'
import { publicationAt } from './publication-at'
import { STATUS_TEXTS } from './publication-status'
import { PUBLICATION_RULES } from './publication-rules'

/** Why an act at the publishing desk is refused. */
export type PublicationRefusal = GuardCode | 'role-not-allowed' | 'not-now'

/** Whether an act is lawful now; if not, why not and what to do instead. */
export type PublicationPermission = ActPermission<GuardCode>

/**
 * Whether one act is lawful in a situation: by role, by status, then by its guards in order.
 * @example judgeAct('publish', situation).allowed
 */
export const judgeAct = (act: PublicationAct, situation: PublicationSituation): PublicationPermission => {
  const { actor, state } = situation
  return judgeByRule(
    PUBLICATION_RULES[act],
    { role: actor.role, status: state.status, now: `这篇稿件现在是“${STATUS_TEXTS[state.status]}”` },
    (name) => GUARDS[name](situation),
  )
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
