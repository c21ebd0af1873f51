import type { ErrorCode } from '../../src/contract/errors'
import { isConfirmed } from '../../src/domain/people/confirmation'
import { ok, type Result } from '../../src/domain/result'
import type { Caller, World } from '../ports/use-case'
import type { Binding } from './binding'
import { refuse } from './refusal-response'

interface Coming {
  readonly caller: Caller | null
  readonly input: unknown
  readonly world: Pick<World, 'clock'>
}

/** Grave acts of staff ask once more for password or code, unless one was just given (ADR 0231). */
export const confirmedFor = (
  { grave }: Binding,
  { caller, input, world }: Coming,
): Result<null, ErrorCode> => {
  const isGrave = typeof grave === 'function' ? grave(input) : grave === true
  const isStaff = caller !== null && caller.person.roles.some((role) => role !== 'resident')
  if (!isGrave || !isStaff || isConfirmed(caller.confirmedAt, world.clock.now())) return ok(null)
  return refuse('to_confirm_again')
}
