import type { CatalogueItem } from '../../../src/domain/catalogue/catalogue-item'
import type { ChannelEntry, Disclosure, DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import type { KeptItem } from '../../../src/domain/catalogue/duties'
import { day } from '../../../src/domain/calendar/civil-date'

/** An item of the catalogue: 临时, twenty working days, unless said otherwise. */
export const anItem = (changed: Partial<CatalogueItem> = {}): CatalogueItem => ({
  id: 'subsidies',
  columnId: 'rural_revitalisation',
  subject: '惠农补贴',
  matter: '惠农补贴发放情况',
  elements: ['补贴项目', '标准'],
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
  sourceNote: '测试',
  ...changed,
})

export const kept = (changed: Partial<CatalogueItem> = {}, since = '2026-01-01'): KeptItem => ({
  item: anItem(changed),
  since: day(since),
  retiredOn: null,
})

export const aDisclosure = (changed: Partial<Disclosure> = {}): Disclosure => ({
  id: 'd1',
  itemId: 'subsidies',
  title: '2026年春耕补贴',
  formedOn: day('2026-03-02'),
  period: '',
  documentId: null,
  villageId: null,
  noneBecause: '',
  ...changed,
})

export const anEntry = (changed: Partial<ChannelEntry> = {}): ChannelEntry => ({
  id: 'e1',
  disclosureId: 'd1',
  channel: 'notice_board',
  place: '镇政府公示栏',
  wentOutOn: day('2026-03-10'),
  photoId: null,
  counters: null,
  note: '',
  ...changed,
})

export const aRecord = (
  disclosure: Partial<Disclosure> = {},
  entries: readonly ChannelEntry[] = [],
): DisclosureRecord => ({ disclosure: aDisclosure(disclosure), entries })
