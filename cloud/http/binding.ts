import type { Endpoint } from '../../src/contract/endpoint'
import type { SecondFactorStage } from '../../src/domain/people/second-factor'
import type { Role } from '../../src/domain/people/roles'
import type { UseCase } from '../ports/use-case'

/**
 * Who may pass a door: anybody, anybody with a session, the jobs' timer, another server that signs what it sends (the use
 * case looks at the signature), or holders of one of the roles.
 */
export type Policy = 'public' | 'signed-in' | 'job' | 'signed-by-server' | readonly Role[]

export interface DoorOptions {
  /** The request needs an `Idempotency-Key`; the use case keeps the first answer under it. */
  readonly once?: true
  /** Tries per address (and account, where one is named) within ten minutes. */
  readonly triesInTenMinutes?: number
  /** It begins something new: closed in a township that takes nothing new any more. */
  readonly begins?: true
  /** Staff give password or code once more, unless they just have: always, or for such an input. */
  readonly grave?: true | ((input: unknown) => boolean)
  /** Open to somebody who signed in with a one-time password and has not chosen his own yet. */
  readonly beforePasswordChange?: true
  /** Open to somebody who has still to give the code of his second step, or to set one up. */
  readonly beforeSecondFactor?: readonly Exclude<SecondFactorStage, 'done'>[]
}

/** A door with its policy and what stands behind it; the types of both have been seen to fit. */
export interface Binding extends DoorOptions {
  readonly door: Endpoint<unknown, unknown>
  readonly policy: Policy
  readonly handle: UseCase<unknown, unknown>
}

/**
 * Binds a door of the contract to the use case behind it.
 * @example bind(readOffice, 'public', readOfficeFacts)
 */
export const bind =
  (policy: Policy, options: DoorOptions = {}) =>
  <Input, Output>(door: Endpoint<Input, Output>, handle: UseCase<Input, Output>): Binding => ({
    ...options,
    policy,
    // The parser of the door makes the input, so what reaches the use case has its type.
    door: door as Endpoint<unknown, unknown>,
    handle: handle as UseCase<unknown, unknown>,
  })
