import type { Actor } from '../../../src/domain/people/roles'

/** Instant and author of an act. */
export interface Moment {
  readonly at: string
  readonly by: Actor
}
