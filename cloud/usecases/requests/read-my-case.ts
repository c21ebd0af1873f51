import type { MyCaseView } from '../../../src/contract/case-view'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { findMyCase, viewMyCase } from './my-case'
import { reading } from '../acting/reading'

/** One of my requests with timeline, clocks, letter and remedies. */
export const readOwnCase: UseCase<{ readonly id: string }, MyCaseView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await findMyCase(stores, input.id, caller.person.id)
    return record === null ? fail('not_found') : ok(await viewMyCase(record, stores, world))
  })
}
