import { DESK_ROLES, type Actor } from '../../../src/domain/people/roles'
import type { Person } from '../../ports/people-store'

/** A person in each staff role held, one of which an act is done in. */
export const staffActorsOf = ({ id, roles }: Person): readonly Actor[] =>
  roles.filter((role) => DESK_ROLES.includes(role)).map((role) => ({ personId: id, role }))

/** The role under which a reading is recorded: the first staff role held. */
export const readerOf = (person: Person): Actor =>
  staffActorsOf(person)[0] ?? { personId: person.id, role: 'resident' }
