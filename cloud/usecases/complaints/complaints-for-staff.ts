import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { maySeeComplaint } from '../../../src/domain/complaint/may-see'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { staffActorsOf } from '../acting/actors-of'

/** The letters of the township as one member of staff may see them. */
export interface ComplaintsForStaff {
  find(id: string): Promise<ComplaintRecord | null>
  findByNumber(number: string): Promise<ComplaintRecord | null>
  listForDesk(limit: number): Promise<readonly ComplaintRecord[]>
  listOpen(limit: number): Promise<readonly ComplaintRecord[]>
}

/**
 * The one gate between staff and letters: whoever a letter is about, whoever belongs to such a unit or stands in for such
 * a person finds it nowhere, by no door and in no role; complaints about disclosure are the county's.
 */
export const complaintsForStaff = async (
  person: Person,
  { complaints, organisation }: Pick<Stores, 'complaints' | 'organisation'>,
): Promise<ComplaintsForStaff> => {
  const chart = await organisation.chart()
  const actors = staffActorsOf(person)
  const isOpen = ({ events }: ComplaintRecord): boolean => {
    const state = complaintAt(events)
    return actors.some((actor) => maySeeComplaint(state, { actor, chart }))
  }
  const unlessHidden = (found: ComplaintRecord | null) => (found !== null && isOpen(found) ? found : null)
  return {
    find: async (id) => unlessHidden(await complaints.find(id)),
    findByNumber: async (number) => unlessHidden(await complaints.findByNumber(number)),
    listForDesk: async (limit) => (await complaints.listForDesk(limit)).filter(isOpen),
    listOpen: async (limit) => (await complaints.listOpen(limit)).filter(isOpen),
  }
}
