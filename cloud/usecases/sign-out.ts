import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { changing } from './changing'

/** Ends the session of this token wherever it was copied to. */
export const endSession: UseCase<object, { readonly done: true }> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { person, tokenHash } = caller
  return changing(world, tenant, async ({ people, audit }) => {
    await people.closeSession(tokenHash)
    await audit.write({
      at: world.clock.now(),
      actorId: person.id,
      actorRole: person.roles[0] ?? 'resident',
      act: 'sign_out',
      caseId: null,
      detail: {},
    })
    return ok({ done: true })
  })
}
