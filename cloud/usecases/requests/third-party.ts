import type { Actor } from '../../../src/domain/people/roles'

/** Whoever holds the link to a letter of consultation, as the record names it. */
export const THIRD_PARTY: Actor = { personId: 'third_party', role: 'third_party' }
