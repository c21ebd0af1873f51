import type { addCatalogueItem, changeCatalogueItem, ItemChanged } from '../../../src/contract/catalogue'
import type { InputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import type { Person } from '../../ports/people-store'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { writtenItem } from './written-item'

/** Writes the audit entry of a change to the catalogue. */
export const auditCatalogue = (
  { audit }: Stores,
  { world, person }: { readonly world: World; readonly person: Person },
  { act, detail }: { readonly act: string; readonly detail: Readonly<Record<string, unknown>> },
): Promise<void> =>
  audit.write(auditEntry(readerOf(person), world.clock.now(), { act, caseId: null, detail }))

/** An item that may still be changed. */
export const itemInUse = async (id: string, { catalogue }: Stores): Promise<Answer<StoredItem>> => {
  const stored = await catalogue.find(id)
  if (stored === null) return fail('not_found')
  return stored.retiredOn === null ? ok(stored) : fail('catalogue_item_retired')
}

/** Adds an item; it is owed from today on. */
export const addItem: UseCase<InputOf<typeof addCatalogueItem>, ItemChanged> = (asked, world) =>
  answeringOnce(asked, { world, act: 'add_catalogue_item' }, async (stores, { person }) => {
    const id = world.identity.newId()
    const written = await writtenItem(id, asked.input.item, stores)
    if (!written.ok) return written
    if (!(await stores.catalogue.add(written.value))) return fail('catalogue_item_taken')
    const detail = { itemId: id, columnId: written.value.columnId }
    await auditCatalogue(stores, { world, person }, { act: 'add_catalogue_item', detail })
    return ok({ id, revision: 1 })
  })

/** Changes an item as it was read. */
export const changeItem: UseCase<InputOf<typeof changeCatalogueItem>, ItemChanged> = (asked, world) =>
  answeringOnce(asked, { world, act: 'change_catalogue_item' }, async (stores, { person }) => {
    const { id, revision, item } = asked.input
    const inUse = await itemInUse(id, stores)
    if (!inUse.ok) return inUse
    const written = await writtenItem(id, item, stores)
    if (!written.ok) return written
    if (!(await stores.catalogue.change(written.value, revision))) return fail('catalogue_item_changed')
    // What it said before stays in the record of the office.
    const detail = { itemId: id, revision: revision + 1, before: inUse.value.item }
    await auditCatalogue(stores, { world, person }, { act: 'change_catalogue_item', detail })
    return ok({ id, revision: revision + 1 })
  })
