import type { Stores } from '../../cloud/ports/storage'
import { day } from '../../src/domain/calendar/civil-date'
import { villageForm } from './catalogue-forms'
import { aDisclosure, anEntry, anItem } from '../domain/catalogue/catalogue-builder'

/** Every statement of the catalogue, the ledger and the links once. */
export const walkCatalogue = async (stores: Stores): Promise<void> => {
  const { catalogue, disclosures, linksInDocuments } = stores
  await walkVillages(stores)
  await walkGuide(stores)
  const written = { by: 'clerk-1', at: '2026-03-02T01:00:00Z' }
  await catalogue.add(anItem())
  await catalogue.fill([anItem({ id: 'two' })])
  await catalogue.change(anItem({ matter: '改' }), 1)
  await catalogue.retire('two', 1, '并入')
  await catalogue.items()
  await catalogue.find('two')
  const account = { channel: 'douyin', place: '镇抖音号' } as const
  await catalogue.takeUpAccount(account)
  await catalogue.giveUpAccount(account, day('2026-03-02'))
  await catalogue.takeUpAccount(account)
  await catalogue.accounts()
  await disclosures.add(aDisclosure(), written)
  await disclosures.add(aDisclosure({ id: 'd2', villageId: 'v1' }), written)
  await disclosures.addEntry(anEntry(), written)
  await disclosures.attachDocument('none', 'none')
  await disclosures.records()
  await disclosures.find('d1')
  await disclosures.idOfDocument('none')
  await disclosures.hold('d1')
  await linksInDocuments.linking(5)
  await linksInDocuments.openAmong(['d1'])
}

const walkVillages = async ({ villages }: Stores): Promise<void> => {
  await villages.add('v1', villageForm())
  await villages.change('v1', villageForm({ phone: '12345' }), 1)
  await villages.add('v2', villageForm({ name: '二号村' }))
  await villages.retire('v2', 1, '并入')
  await villages.setClerk({ personId: 'p', villageId: 'v1' }, true)
  await villages.setClerk({ personId: 'p', villageId: 'v1' }, false)
  await villages.ofClerk('p')
  await villages.clerks()
  await villages.all()
  await villages.find('v1')
}

const walkGuide = async ({ guide }: Stores): Promise<void> => {
  const office = await guide.current()
  const saved = { guide: office, because: '核对', by: 'head', at: '2026-03-02T01:00:00Z' }
  await guide.save(office.version, saved)
  await guide.versions()
}
