import type { Answer, World } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { fail } from '../../../src/domain/result'

/** Reads one township; an unknown one is `not_found`. */
export const reading = async <Output>(
  world: World,
  tenant: string,
  work: (stores: Stores) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => (await world.storage.read(tenant, work)) ?? fail('not_found')
