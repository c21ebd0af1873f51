import type { DeskCounts } from '../../../src/contract/desk-counts'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { pictureOfRemedy, remediesForStaff, remedyUrgency } from './remedy-picture'
import { remedySummary } from './staff-remedy-view'

/** Entries of the ledger that are under way and that this person may see, and what is owed next. */
export const countRemedies = async (
  person: Person,
  stores: Stores,
  today: IsoDate,
): Promise<NonNullable<DeskCounts['remedies']>> => {
  const open = (await (await remediesForStaff(person, stores)).listOpen())
    .map((record) => pictureOfRemedy(record, stores.settings, today))
    .sort((one, other) => remedyUrgency(one).localeCompare(remedyUrgency(other)))
  const [first] = open
  return { waiting: open.length, next: first === undefined ? null : remedySummary(first).next }
}
