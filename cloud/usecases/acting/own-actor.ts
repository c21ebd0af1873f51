import type { Actor } from '../../../src/domain/people/roles'
import type { Person } from '../../ports/people-store'
import type { Caller } from '../../ports/use-case'

/** Whoever signs in or out, or sees to his own account, in the first of his roles. */
export const byItself = ({ id, roles }: Pick<Person, 'id' | 'roles'>): Actor => ({
  personId: id,
  role: roles[0] ?? 'resident',
})

/** Whoever sees to what is kept about him as a resident. */
export const byResident = ({ person }: Caller): Actor => ({ personId: person.id, role: 'resident' })
