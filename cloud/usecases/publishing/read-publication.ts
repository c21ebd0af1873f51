import type { PublicationView } from '../../../src/contract/publications'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { piecesFor } from './pieces-for'
import { publicationView } from './publication-view'
import { reading } from '../acting/reading'

/** A piece at the publishing desk. */
export const readDeskPublication: UseCase<{ readonly id: string }, PublicationView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await (await piecesFor(caller.person, stores)).find(input.id)
    return record === null
      ? fail('not_found')
      : ok(await publicationView(record, caller.person, { stores, world }))
  })
}
