import { addCatalogueItem, type CatalogueItemForm } from '../../src/contract/catalogue'
import { registerDisclosure } from '../../src/contract/channel-ledger'
import type { VillageFacts } from '../../src/domain/villages/village'
import { addVillage } from '../../src/contract/villages'
import { call, newKey } from './http-client'
import type { TestServer } from './server'

/** An item as a person writes it: 惠农补贴, 临时, twenty working days. */
export const itemForm = (changed: Partial<CatalogueItemForm> = {}): CatalogueItemForm => ({
  columnId: 'rural_revitalisation',
  subject: '惠农补贴',
  matter: '惠农补贴发放情况',
  elements: ['补贴项目', '标准', '监督电话'],
  basis: '《政府信息公开条例》第二十一条',
  timing: { kind: 'occasional' },
  term: { length: 20, unit: 'working_days', article: '《政府信息公开条例》第二十六条' },
  issuer: '盏西镇人民政府',
  channels: ['website', 'notice_board'],
  mode: '主动公开',
  audience: '全社会',
  concern: 'money',
  serviceList: null,
  ownerUnitId: '',
  sourceNote: '',
  ...changed,
})

/** A disclosure as a person registers it. */
export const pieceForm = (itemId: string, changed: Readonly<Record<string, unknown>> = {}) => ({
  itemId,
  title: '2026年春耕补贴',
  formedOn: '2026-03-02',
  period: '',
  villageId: '',
  noneBecause: '',
  ...changed,
})

/** A village as a person writes it. */
export const villageForm = (changed: Partial<VillageFacts> = {}): VillageFacts => ({
  name: '样板村',
  kind: 'village',
  groupCount: null,
  phone: '',
  boardPlace: '',
  position: 1,
  ...changed,
})

interface Keeper {
  readonly server: TestServer
  readonly token: string
}

/** Adds an item and answers its id. */
export const addedItem = async (
  { server, token }: Keeper,
  changed: Partial<CatalogueItemForm> = {},
): Promise<string> => {
  const added = await call(server, addCatalogueItem, [{ item: itemForm(changed) }, { token, key: newKey() }])
  if (added.status !== 200) throw new Error(`no item: ${added.error?.message}`)
  return added.body.id
}

/** Registers a disclosure under an item and answers its id. */
export const registered = async (
  { server, token }: Keeper,
  itemId: string,
  changed: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const piece = pieceForm(itemId, changed)
  const done = await call(server, registerDisclosure, [piece, { token, key: newKey() }])
  if (done.status !== 200) throw new Error(`not registered: ${done.error?.message}`)
  return done.body.disclosure.id
}

/** Adds a village and answers its id. */
export const addedVillage = async (
  { server, token }: Keeper,
  changed: Partial<VillageFacts> = {},
): Promise<string> => {
  const village = villageForm(changed)
  const added = await call(server, addVillage, [{ village }, { token, key: newKey() }])
  if (added.status !== 200) throw new Error(`no village: ${added.error?.message}`)
  return added.body.villages.find((each) => each.village.name === village.name)!.village.id
}
