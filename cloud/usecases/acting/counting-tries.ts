import { ok } from '../../../src/domain/result'
import type { Answer, World } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { changing } from './changing'

/** One transaction that is saved though it ends in a refusal: a wrong code, once counted, stays counted. */
export const countingTries = async <Output>(
  world: World,
  tenant: string,
  work: (stores: Stores) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => {
  const tried = await changing(world, tenant, async (stores) => ok(await work(stores)))
  return tried.ok ? tried.value : tried
}
