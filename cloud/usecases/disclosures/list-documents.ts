import type { listDocuments, DocumentPage } from '../../../src/contract/list-documents'
import type { InputOf } from '../../../src/contract/endpoint'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const PAGE = 20

/** One page of what is public, newest first, or of what was searched, best hits first. */
export const listPublicDocuments: UseCase<InputOf<typeof listDocuments>, DocumentPage> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const { q, column, cursor, year, issuer, kind, validity, village, asTyped } = input
    const filters = { year, issuer, kind, validity, villageId: village }
    return ok(
      await documents.search({
        q,
        columnId: column,
        cursor,
        limit: PAGE,
        filters,
        asTyped: asTyped === 'yes',
      }),
    )
  })
