import type { Actor } from '../../../src/domain/people/roles'

/** Somebody without login, as the record names him. */
export const ANYBODY: Actor = { personId: 'anybody', role: 'resident' }
