import type { Answer, Refused, World } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { fail } from '../../../src/domain/result'

/** Undoes the transaction of a refused change; never leaves this file. */
class Undo extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.code)
  }
}

/** One transaction: a refusal, like a bug, saves nothing. */
export const changing = async <Output>(
  world: World,
  tenant: string,
  work: (stores: Stores) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => {
  try {
    const answer = await world.storage.write(tenant, async (stores) => {
      const worked = await work(stores)
      if (!worked.ok) throw new Undo(worked)
      return worked
    })
    return answer ?? fail('not_found')
  } catch (error) {
    if (error instanceof Undo) return error.refusal
    throw error
  }
}
