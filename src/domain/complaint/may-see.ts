import type { OrganisationChart } from '../people/organisation'
import { mustStepAside } from '../people/recusal'
import type { Actor } from '../people/roles'
import { answeredBy } from './answered-by'
import type { ComplaintState } from './complaint-state'

/** Who looks, and at which township's chart. */
export interface Looking {
  readonly actor: Actor
  readonly chart: OrganisationChart
}

const ELSEWHERE = ['third_party', 'village_clerk'] as const

/**
 * Whether somebody may see a letter at all. A sender sees his own. A complaint about disclosure, and one about 村务公开 that was
 * addressed to the county, is the county's alone; all
 * else is the township's, and the county sees it to supervise, an accusation only
 * where it names somebody of the township. Whoever it is about, belongs to such a unit, or stands in
 * for such a person sees nothing of it, whatever his role.
 * Source: 信访工作条例 (2022) Art. 30(3); Regulation (2019) Art. 47, 51.
 * @example maySeeComplaint(state, { actor: { personId: 'p1', role: 'clerk' }, chart })
 */
export const maySeeComplaint = (state: ComplaintState, { actor, chart }: Looking): boolean => {
  if (actor.role === 'resident') return actor.personId === state.senderId
  if ((ELSEWHERE as readonly string[]).includes(actor.role)) return false
  if (answeredBy(state) === 'county' && actor.role !== 'county') return false
  // The county counts accusations and reads those that name somebody of the township, for which colleagues can't answer.
  if (state.kind === 'accusation' && actor.role === 'county' && state.concerned.length === 0) return false
  return !mustStepAside(actor.personId, state.concerned, chart)
}
