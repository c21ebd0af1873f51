import type { Answer, Asked, World } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { answerGivenFirst, answeringOnce, type Change } from './answering-once'

/** What takes long, is done before the transaction and takes part in it. */
interface Preparing<Prepared> {
  readonly world: World
  readonly act: string
  readonly prepare: () => Promise<Answer<Prepared>>
}

/**
 * As `answeringOnce`, for a change that is prepared at length before its transaction: under a key that was answered, or that is
 * being answered in whatever process, nothing is prepared again.
 */
export const answeringPrepared = <Prepared, Output>(
  asked: Asked<unknown>,
  { world, act, prepare }: Preparing<Prepared>,
  change: (
    prepared: Prepared,
    stores: Stores,
    caller: Parameters<Change<Output>>[1],
  ) => ReturnType<Change<Output>>,
): Promise<Answer<Output>> => {
  const { tenant, caller, idempotencyKey } = asked
  return world.storage.alone([act, tenant, caller?.person.id, idempotencyKey].join(' '), async () => {
    const first = await answerGivenFirst<Output>(asked, { world, act })
    if (first !== null) return first
    const prepared = await prepare()
    if (!prepared.ok) return prepared
    return answeringOnce<Output>(asked, { world, act }, (stores, known) =>
      change(prepared.value, stores, known),
    )
  })
}
