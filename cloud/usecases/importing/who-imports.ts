import type { Actor, Role } from '../../../src/domain/people/roles'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import type { Person } from '../../ports/people-store'
import { staffActorsOf } from '../acting/actors-of'

/** Whoever drafts may import pieces; what goes out without the gates is for whoever may publish. */
const ROLES: Readonly<Record<'stock' | 'pieces', readonly Role[]>> = {
  pieces: PUBLICATION_RULES.edit.roles,
  stock: PUBLICATION_RULES.publish.roles,
}

/** In which role a person may import, or take back, what a run makes; undefined in none. */
export const importerFor = (makes: 'stock' | 'pieces', person: Person): Actor | undefined =>
  staffActorsOf(person).find(({ role }) => ROLES[makes].includes(role))
