import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { RemedyEvent } from '../../../src/domain/remedy-ledger/events'
import { remedyAt, type RemedyState } from '../../../src/domain/remedy-ledger/remedy-at'
import { owedRemedies, type OwedRemedy } from '../../../src/domain/remedy-ledger/remedy-duties'
import { isOpenRemedy } from '../../../src/domain/remedy-ledger/remedy-status'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { SettingsInForce, Stores } from '../../ports/storage'
import { openAtDesk } from '../acting/listed-at-desk'
import { casesHiddenFrom } from '../requests/cases-for-staff'

/** An entry of the ledger as stored. */
export type RemedyRecord = DossierRecord<RemedyEvent>

/** An entry with what follows from it today. */
export interface RemedyPicture {
  readonly record: RemedyRecord
  readonly state: RemedyState
  /** The earliest first. */
  readonly owed: readonly OwedRemedy[]
}

/** What an entry is today, under the township's calendar. */
export const pictureOfRemedy = (
  record: RemedyRecord,
  { calendar }: SettingsInForce,
  today: IsoDate,
): RemedyPicture => {
  const state = remedyAt(record.events)
  return { record, state, owed: owedRemedies(state, calendar, today) }
}

/** A township has a handful a year. */
const MOST_REMEDIES = 2000

/** Every entry of the ledger. */
export const allRemedies = ({ dossiers }: Stores): Promise<readonly RemedyRecord[]> =>
  dossiers.of(REMEDY).list({ limit: MOST_REMEDIES })

/** What is owed on a day first, then what is open, then the newest. */
export const remedyUrgency = ({ state, owed }: RemedyPicture): string => {
  const [next] = owed
  if (next !== undefined) return `0${next.dueOn}`
  return isOpenRemedy(state.status) ? '1' : '2'
}

/** The ledger as one member of staff may see it: whoever steps aside from a request finds nothing about it here either. */
export const remediesForStaff = async (
  person: Person,
  stores: Stores,
): Promise<{
  readonly list: () => Promise<readonly RemedyRecord[]>
  readonly listOpen: () => Promise<readonly RemedyRecord[]>
  readonly find: (id: string) => Promise<RemedyRecord | null>
}> => {
  const hidden = await casesHiddenFrom(person, stores)
  const isOpen = ({ events }: RemedyRecord) => !hidden.has(remedyAt(events).facts.caseId ?? '')
  return {
    list: async () => (await allRemedies(stores)).filter(isOpen),
    listOpen: async () => (await openAtDesk(stores.dossiers.of(REMEDY))).filter(isOpen),
    find: async (id) => {
      const found = await stores.dossiers.of(REMEDY).find(id)
      return found === null || !isOpen(found) ? null : found
    },
  }
}
