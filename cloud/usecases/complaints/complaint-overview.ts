import type { ComplaintCounts, ComplaintOverview } from '../../../src/contract/complaints'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import { COMPLAINT_KINDS, KIND_RULES } from '../../../src/domain/complaint/kinds'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { complaintSummary, pictureOfComplaint, type ComplaintPicture } from './complaint-view'

const MOST_COUNTED = 2000

/** Whether a report to whoever supervises a letter is still owed. */
export const isSupervised = ({ state: { supervision, status } }: ComplaintPicture): boolean =>
  supervision !== null && supervision.report === null && isOpenStatus(status)

const countsOf = (open: readonly ComplaintPicture[]): ComplaintCounts => ({
  open: open.length,
  overdue: open.filter((picture) => complaintSummary(picture).isOverdue).length,
  supervised: open.filter(isSupervised).length,
})

/** The township's letters as numbers, of every kind: what the county may know of a letter that it may not read. */
export const overviewFor = async (
  { roles }: Person,
  { complaints, settings }: Pick<Stores, 'complaints' | 'settings'>,
  today: IsoDate,
): Promise<ComplaintOverview | null> => {
  if (!roles.includes('county')) return null
  const open = (await complaints.listForDesk(MOST_COUNTED))
    .map((record) => pictureOfComplaint(record, settings, today))
    .filter(({ state }) => isOpenStatus(state.status))
  const kinds = COMPLAINT_KINDS.map((kind) => ({
    kindText: KIND_RULES[kind].text,
    ...countsOf(open.filter(({ state }) => state.kind === kind)),
  }))
  return { ...countsOf(open), kinds: kinds.filter((each) => each.open > 0) }
}
