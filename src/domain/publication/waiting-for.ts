import type { IsoDate } from '../calendar/civil-date'
import type { Actor, Role } from '../people/roles'
import type { PublicationAct } from './events'
import type { PublicationState } from './publication-at'
import { PUBLICATION_RULES } from './publication-rules'
import type { PublicationStatus } from './publication-status'

/** What comes next in each status where the piece waits for somebody. */
const NEXT: Readonly<Partial<Record<PublicationStatus, PublicationAct>>> = {
  drafting: 'submit',
  returned: 'submit',
  in_review: 'pass_review',
  in_secrecy_review: 'clear_secrecy',
  cleared: 'publish',
  withheld: 'reassess',
}

/** Statuses in which a piece may wait for somebody; in every other it waits for nobody. */
export const WAITING_STATUSES = Object.keys(NEXT) as readonly PublicationStatus[]

/**
 * The act that a piece waits for, null when it waits for nobody; withheld information waits only from its day on.
 * Source: Regulation (2019) Art. 17, 18.
 * @example nextAct(state, day('2026-03-02')) // 'pass_review'
 */
export const nextAct = (
  { status, reassessOn }: Pick<PublicationState, 'status' | 'reassessOn'>,
  today: IsoDate,
): PublicationAct | null => {
  if (status === 'withheld' && (reassessOn === null || reassessOn > today)) return null
  return NEXT[status] ?? null
}

/**
 * Roles that a piece waits for.
 * @example rolesWaitedFor('publish') // ['office_head', 'mayor']
 */
export const rolesWaitedFor = (act: PublicationAct): readonly Role[] => PUBLICATION_RULES[act].roles

/**
 * Whether a piece waits for one of these actors: who wrote it is waited for while it is written, and never at a gate.
 * @example waitsFor(state, [{ personId: 'p2', role: 'reviewer' }], today)
 */
export const waitsFor = (state: PublicationState, actors: readonly Actor[], today: IsoDate): boolean => {
  const act = nextAct(state, today)
  if (act === null) return false
  const isMine = actors.some(({ personId }) => state.authors.includes(personId))
  if (act === 'submit') return isMine
  const isSecondLook =
    act === 'clear_secrecy' && actors.some(({ personId }) => personId === state.review?.by.personId)
  const mayByRole = actors.some(({ role }) => PUBLICATION_RULES[act].roles.includes(role))
  return mayByRole && !isSecondLook && (act === 'reassess' || !isMine)
}
