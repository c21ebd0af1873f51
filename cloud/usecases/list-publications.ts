import type { PublicationList, PublicationSummary } from '../../src/contract/publications'
import { categoryOf } from '../../src/domain/disclosure/categories'
import { STATUS_TEXTS } from '../../src/domain/publication/publication-status'
import { ok } from '../../src/domain/result'
import type { PublicationRow } from '../ports/publication-store'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

const MOST_LISTED = 200

const summaryOf = ({ documentId: _document, ...row }: PublicationRow): PublicationSummary => ({
  ...row,
  columnName: categoryOf(row.columnId)?.name ?? '',
  statusText: STATUS_TEXTS[row.status],
})

/** The pieces of the publishing desk, the last changed first. */
export const listDeskPublications: UseCase<object, PublicationList> = ({ tenant }, world) =>
  reading(world, tenant, async ({ publications }) => {
    const rows = await publications.list(MOST_LISTED)
    return ok({ today: world.clock.today(), publications: rows.map(summaryOf) })
  })
