import type { IsoDate } from '../calendar/civil-date'
import type { Role } from './roles'

/** A role that an appointment gives to a person, from its first to its last day; null while no end is known. */
export interface RoleGrant {
  readonly personId: string
  readonly role: Role
  readonly from: IsoDate
  readonly until: IsoDate | null
}

const holds = ({ from, until }: RoleGrant, on: IsoDate): boolean =>
  from <= on && (until === null || on <= until)

/** Roles that appointments give to a person on a day. `grants` are those of this person. */
export const appointedOn = (on: IsoDate, grants: readonly RoleGrant[]): readonly Role[] => [
  ...new Set(grants.filter((grant) => holds(grant, on)).map(({ role }) => role)),
]

/**
 * The roles of a person on a day. A role that an appointment ever gave is a matter of appointments from the first one's day
 * on: the same role in the account then counts no more, so that it ends when the appointment ends. All other roles are
 * those of the account. `grants` are those of this person.
 * @example rolesOn(day('2026-12-01'), { standing: ['mayor'], grants: [{ role: 'mayor', until: day('2026-11-30'), … }] }) // []
 */
export const rolesOn = (
  on: IsoDate,
  { standing, grants }: { readonly standing: readonly Role[]; readonly grants: readonly RoleGrant[] },
): readonly Role[] => {
  const governed = new Set(grants.filter(({ from }) => from <= on).map(({ role }) => role))
  return [...new Set([...standing.filter((role) => !governed.has(role)), ...appointedOn(on, grants)])]
}
