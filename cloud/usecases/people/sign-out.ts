import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { byItself } from '../acting/own-actor'

/** Ends the session of this token wherever it was copied to. */
export const endSession: UseCase<object, { readonly done: true }> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { person, tokenHash } = caller
  return changing(world, tenant, async ({ people, audit }) => {
    await people.closeSession(tokenHash)
    const facts = { act: 'sign_out', caseId: null, detail: {} }
    await audit.write(auditEntry(byItself(person), world.clock.now(), facts))
    return ok({ done: true })
  })
}
