import type { listDocuments, DocumentPage } from '../../src/contract/list-documents'
import type { InputOf } from '../../src/contract/endpoint'
import { ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

const PAGE = 20

/** One page of what is public, newest first, or of what was searched, best hits first. */
export const listPublicDocuments: UseCase<InputOf<typeof listDocuments>, DocumentPage> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) =>
    ok(await documents.search({ q: input.q, columnId: input.column, cursor: input.cursor, limit: PAGE })),
  )
