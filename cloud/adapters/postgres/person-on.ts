import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { rolesOn } from '../../../src/domain/people/roles-by-date'
import type { Person } from '../../ports/people-store'
import type { StoredGrant } from './role-grants'
import type { PersonRow } from './schema'

/** What a person is made of: the roles of his account, and those that appointments give. */
export interface PersonFacts extends Omit<PersonRow, 'tenant'> {
  readonly grants: readonly StoredGrant[]
}

/** A person as the rest of the product knows him on a day. */
export const personOn = (
  on: IsoDate,
  { id, display_name, roles, is_guest, grants }: PersonFacts,
): Person => ({
  id,
  displayName: display_name,
  roles: rolesOn(on, {
    standing: roles as Role[],
    grants: grants.map((grant) => ({ ...grant, personId: id })),
  }),
  isGuest: is_guest,
})
