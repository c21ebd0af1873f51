import { fail, ok } from '../../src/domain/result'
import type { Answer, Asked, Caller, World } from '../ports/use-case'
import type { Stores } from '../ports/storage'
import { changing } from './changing'

/** A change by a known person, inside its transaction. */
export type Change<Output> = (stores: Stores, caller: Caller) => Promise<Answer<Output>>

/**
 * Carries out a change once per idempotency key, in one transaction: the same key and content gets the first answer
 * again, the same key with other content is refused. A refused change does not use its key up.
 */
export const answeringOnce = async <Output>(
  { tenant, input, caller, idempotencyKey }: Asked<unknown>,
  { world, act }: { readonly world: World; readonly act: string },
  change: Change<Output>,
): Promise<Answer<Output>> => {
  if (caller === null) return fail('unauthenticated')
  const contentHash = world.identity.hashContent({ act, input })
  return changing(world, tenant, async (stores) => {
    const { idempotency } = stores
    const first = await idempotency.claim(caller.person.id, idempotencyKey, contentHash)
    if (first !== null && first.contentHash !== contentHash) return fail('idempotency_conflict')
    // The hash holds the act, so what was kept under it is an answer of this very act.
    if (first !== null) return ok(first.answer as Output)
    const answer = await change(stores, caller)
    if (answer.ok) await idempotency.remember(caller.person.id, idempotencyKey, answer.value)
    return answer
  })
}
