import { fail, ok } from '../../../src/domain/result'
import { KeyTaken, type FirstAnswer } from '../../ports/records'
import type { Answer, Asked, Caller, World } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { changing } from './changing'

/** A change by a known person, inside its transaction. */
export type Change<Output> = (stores: Stores, caller: Caller) => Promise<Answer<Output>>

/** Null where the key was used before. */
const unlessTaken = async <Output>(work: Promise<Answer<Output>>): Promise<Answer<Output> | null> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof KeyTaken) return null
    throw error
  }
}

// The hash holds the act, so what was kept under it is an answer of this very act.
const again = <Output>({ contentHash, answer }: FirstAnswer, sent: string): Answer<Output> =>
  contentHash === sent ? ok(answer as Output) : fail('idempotency_conflict')

/** What was answered under the key already; null where nothing was. */
export const answerGivenFirst = async <Output>(
  { tenant, input, caller, idempotencyKey }: Asked<unknown>,
  { world, act }: { readonly world: World; readonly act: string },
): Promise<Answer<Output> | null> => {
  if (caller === null) return fail('unauthenticated')
  const first = await world.storage.read(tenant, (stores) =>
    stores.idempotency.firstAnswer(caller.person.id, idempotencyKey),
  )
  return first === null ? null : again(first, world.identity.hashContent({ act, input }))
}

/**
 * Carries out a change once per idempotency key, in one transaction: the same key and content gets the first answer
 * again, the same key with other content is refused. A refused change does not use its key up.
 */
export const answeringOnce = async <Output>(
  asked: Asked<unknown>,
  { world, act }: { readonly world: World; readonly act: string },
  change: Change<Output>,
): Promise<Answer<Output>> => {
  const { tenant, input, caller, idempotencyKey } = asked
  if (caller === null) return fail('unauthenticated')
  const { id } = caller.person
  const contentHash = world.identity.hashContent({ act, input })
  const made = await unlessTaken(
    changing(world, tenant, async (stores) => {
      const { idempotency } = stores
      await idempotency.claim(id, idempotencyKey, contentHash)
      const answer = await change(stores, caller)
      if (answer.ok) await idempotency.remember(id, idempotencyKey, answer.value)
      return answer
    }),
  )
  if (made?.ok) return made
  // A second send may find the world changed by the first, e.g. a case that is closed: the first answer counts.
  return (await answerGivenFirst<Output>(asked, { world, act })) ?? made ?? fail('unavailable')
}
