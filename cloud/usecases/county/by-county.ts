import type { Actor } from '../../../src/domain/people/roles'
import type { Caller } from '../../ports/use-case'

/** Whoever acts for the county, as the record of a township names him: he has no role in that township. */
export const byCounty = ({ person }: Pick<Caller, 'person'>): Actor => ({
  personId: person.id,
  role: 'county',
})
