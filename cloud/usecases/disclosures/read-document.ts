import type { DocumentView } from '../../../src/contract/document-view'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

/** One public document, or what is left of one that was taken down; what was never public, or is another township's, is not found. */
export const readPublicDocument: UseCase<{ readonly id: string }, DocumentView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const document = (await documents.find(input.id)) ?? (await documents.findTombstone(input.id))
    return document === null ? fail('not_found') : ok(document)
  })
