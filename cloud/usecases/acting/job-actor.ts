import type { Actor } from '../../../src/domain/people/roles'

/** The timer, as the record names it; it acts for the office. */
export const JOB: Actor = { personId: 'job', role: 'clerk' }
