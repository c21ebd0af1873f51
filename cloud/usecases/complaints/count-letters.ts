import type { WaitingCount } from '../../../src/contract/desk-counts'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { complaintSummary, pictureOfComplaint } from './complaint-view'
import { complaintsForStaff } from './complaints-for-staff'
import { MOST_LISTED } from './desk-complaints'

/** Letters that wait, as far as this member of staff may see them; late are also emergencies that nobody looked at yet. */
export const countLetters = async (person: Person, stores: Stores, today: IsoDate): Promise<WaitingCount> => {
  const open = await (await complaintsForStaff(person, stores)).listOpen(MOST_LISTED)
  const late = open
    .map((record) => complaintSummary(pictureOfComplaint(record, stores.settings, today)))
    .filter(({ isOverdue, lookBy }) => isOverdue || lookBy !== null)
  return { waiting: open.length, late: late.length }
}
