import type { DutyView } from '../../../src/contract/catalogue'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { dutiesOn, urgencyOf, type CatalogueOn, type Duty } from '../../../src/domain/catalogue/duties'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'
import type { StoredVillage } from '../../ports/village-store'

/** A township's catalogue as it stands on a day. */
export interface CataloguePicture {
  readonly today: IsoDate
  readonly items: readonly StoredItem[]
  readonly records: readonly DisclosureRecord[]
  readonly villages: readonly StoredVillage[]
  /** What duties are worked out from. */
  readonly on: CatalogueOn
  /** What is owed, the most urgent first. */
  readonly duties: readonly Duty[]
  readonly columnOf: (itemId: string) => string
}

/** Reads the catalogue with everything under it, and works out what is owed. */
export const cataloguePicture = async (stores: Stores, today: IsoDate): Promise<CataloguePicture> => {
  const [items, records] = [await stores.catalogue.items(), await stores.disclosures.records()]
  const villages = await stores.villages.all()
  const columns = new Map(items.map(({ item }) => [item.id, item.columnId]))
  const on = { items, records, today, calendar: stores.settings.calendar, villages }
  return {
    today,
    items,
    records,
    villages,
    on,
    duties: dutiesOn(on),
    columnOf: (itemId) => columns.get(itemId) ?? '',
  }
}

/** Name of a column; '' for none. */
export const columnNameOf = (columnId: string): string => categoryOf(columnId)?.name ?? ''

/** A duty as lists show it. */
export const dutyView = ({ clock, ...duty }: Duty): DutyView => ({
  ...duty,
  clock: clock === null ? null : { dueOn: clock.dueOn, provisional: clock.provisional },
  columnName: columnNameOf(duty.columnId),
  urgency: urgencyOf(duty),
})
