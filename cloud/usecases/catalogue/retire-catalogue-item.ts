import type { ItemChanged, retireCatalogueItem } from '../../../src/contract/catalogue'
import type { InputOf } from '../../../src/contract/endpoint'
import { isSettled } from '../../../src/domain/catalogue/published-on'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue, itemInUse } from './change-catalogue'

/** Takes an item out of the catalogue, unless something under it is still to go out. */
export const retireItem: UseCase<InputOf<typeof retireCatalogueItem>, ItemChanged> = (asked, world) =>
  answeringOnce(asked, { world, act: 'retire_catalogue_item' }, async (stores, { person }) => {
    const { id, revision, because } = asked.input
    const inUse = await itemInUse(id, stores)
    if (!inUse.ok) return inUse
    const own = (await stores.disclosures.records()).filter(({ disclosure }) => disclosure.itemId === id)
    if (!own.every(isSettled)) return fail('catalogue_item_in_use')
    if (!(await stores.catalogue.retire(id, revision, because))) return fail('catalogue_item_changed')
    const detail = { itemId: id, because }
    await auditCatalogue(stores, { world, person }, { act: 'retire_catalogue_item', detail })
    return ok({ id, revision: revision + 1 })
  })
