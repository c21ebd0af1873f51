import type { PublicationList, PublicationSummary } from '../../../src/contract/publications'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import { publicationAt } from '../../../src/domain/publication/publication-at'
import { STATUS_TEXTS } from '../../../src/domain/publication/publication-status'
import { waitsFor } from '../../../src/domain/publication/waiting-for'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { PublicationRow } from '../../ports/publication-store'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { waitsForText } from './publication-view'
import { piecesFor } from './pieces-for'
import { reading } from '../acting/reading'
import { namesOfStaff } from '../requests/staff-people'

/** So many of the last changed. */
export const MOST_LISTED = 200

interface Listing {
  readonly reader: Person
  readonly names: ReadonlyMap<string, string>
  readonly world: World
}

const summaryOf = (
  { documentId: _document, status: _status, villageId: _village, ...row }: PublicationRow,
  events: readonly PublicationEvent[],
  { reader, names, world }: Listing,
): PublicationSummary => {
  const state = publicationAt(events, world.clock.now())
  const today = world.clock.today()
  return {
    ...row,
    columnName: categoryOf(row.columnId)?.name ?? '',
    status: state.status,
    statusText: STATUS_TEXTS[state.status],
    waitsForText: waitsForText(state, today),
    waitsForMe: waitsFor(state, staffActorsOf(reader), today),
    drafter: names.get(state.drafterId) ?? '',
  }
}

/** A piece as a line of the list, for whoever reads. */
export const publicationSummaries = async (
  rows: readonly PublicationRow[],
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<readonly PublicationSummary[]> => {
  const events = await stores.publications.eventsOf(rows.map(({ id }) => id))
  const listing = { reader, names: await namesOfStaff(stores), world }
  return rows.map((row) => summaryOf(row, events.get(row.id) ?? [], listing))
}

/** The pieces of the publishing desk, the last changed first. */
export const listDeskPublications: UseCase<object, PublicationList> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const rows = await (await piecesFor(caller.person, stores)).list(MOST_LISTED)
    const publications = await publicationSummaries(rows, caller.person, { stores, world })
    return ok({ today: world.clock.today(), publications })
  })
}
