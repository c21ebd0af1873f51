import type { PiecesWaiting } from '../../../src/contract/desk-counts'
import { WAITING_STATUSES } from '../../../src/domain/publication/waiting-for'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { MOST_LISTED, publicationSummaries } from './list-publications'
import { piecesFor } from './pieces-for'

/** As many as a group of rows shows before it is asked for more. */
const MOST_NAMED = 40

/** Pieces of the list that wait for this person, the last changed first. */
export const piecesWaiting = async (
  person: Person,
  around: { readonly stores: Stores; readonly world: World },
): Promise<PiecesWaiting> => {
  const listed = await (await piecesFor(person, around.stores)).list(MOST_LISTED)
  const rows = listed.filter(({ status }) => WAITING_STATUSES.includes(status))
  const mine = (await publicationSummaries(rows, person, around)).filter(({ waitsForMe }) => waitsForMe)
  const first = mine.slice(0, MOST_NAMED).map(({ id, title, statusText }) => ({ id, title, statusText }))
  return { waiting: mine.length, first }
}
