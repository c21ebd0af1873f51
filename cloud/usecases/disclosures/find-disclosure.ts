import type { DisclosureView } from '../../../src/contract/channel-ledger'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'
import { disclosureView } from './disclosure-view'

/** A disclosure as it stands now, by its id. */
export const viewOfDisclosure = async (
  id: string,
  stores: Stores,
  today: IsoDate,
): Promise<Answer<DisclosureView>> => {
  const record: DisclosureRecord | null = await stores.disclosures.find(id)
  const stored = record === null ? null : await stores.catalogue.find(record.disclosure.itemId)
  if (record === null || stored === null) return fail('not_found')
  return ok(disclosureView(record, stored, { calendar: stores.settings.calendar, today }))
}
