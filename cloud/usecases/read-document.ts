import type { DocumentView } from '../../src/contract/document-view'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

/** One public document; what is not public, or another township's, is not found. */
export const readPublicDocument: UseCase<{ readonly id: string }, DocumentView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const document = await documents.find(input.id)
    return document === null ? fail('not_found') : ok(document)
  })
