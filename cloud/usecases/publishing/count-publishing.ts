import type { ErrorCode } from '../../../src/contract/errors'
import { todayIn, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { ChannelEntry, Disclosure, DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { periodNamed } from '../../../src/domain/catalogue/disclosure-periods'
import { entriesInForce } from '../../../src/domain/catalogue/entries-in-force'
import { isSettled } from '../../../src/domain/catalogue/published-on'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationState } from '../../../src/domain/publication/publication-at'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import type { Moment } from '../acting/moment'
import { villageProblem } from '../services/village-of-item'

interface Doing {
  readonly moment: Moment
  readonly stores: Stores
  readonly world: World
}

/** A piece that goes out as a document, and on which day. */
interface GoingOut {
  readonly documentId: string
  readonly content: PublicationContent
  readonly on: IsoDate
  readonly today: IsoDate
}

const wrongItem = (field: 'itemId' | 'period' | 'villageId', message: string) =>
  fail('invalid_field', { field: `content.${field}`, message })

const periodProblem = ({ item: { timing } }: StoredItem, period: string): string | null => {
  if (timing.kind !== 'regular') return period === '' ? null : '这个事项不分期，请重新选择目录事项'
  return periodNamed(period, timing.every) === null ? '这个事项定期公开，请选择是哪一期的内容' : null
}

/** Whether the item and the village that a piece names are there, and the period fits how often it is published. */
export const itemOfContent = async (
  { itemId, period, villageId }: Pick<PublicationContent, 'itemId' | 'period' | 'villageId'>,
  stores: Pick<Stores, 'catalogue' | 'villages'>,
): Promise<Result<null, ErrorCode>> => {
  const stored = itemId === '' ? null : await stores.catalogue.find(itemId)
  const village = await villageProblem(villageId, { stored, stores })
  if (village !== null) return wrongItem('villageId', village)
  if (itemId === '') return period === '' ? ok(null) : wrongItem('period', '请先选择目录事项，再选哪一期')
  if (stored === null || stored.retiredOn !== null)
    return wrongItem('itemId', '这个目录事项已经没有了，请重新选择')
  const problem = periodProblem(stored, period)
  return problem === null ? ok(null) : wrongItem('period', problem)
}

/** What was registered before it was written: it waits under the same item, for the same period, without a document. */
const waitingUnder = (
  { itemId, period, title, villageId }: PublicationContent,
  records: readonly DisclosureRecord[],
): string | null => {
  const waiting = records.filter(
    (record) =>
      record.disclosure.itemId === itemId &&
      record.disclosure.period === period &&
      (record.disclosure.villageId ?? '') === villageId &&
      record.disclosure.documentId === null &&
      !isSettled(record),
  )
  const [only] =
    waiting.length === 1 ? waiting : waiting.filter(({ disclosure }) => disclosure.title === title)
  return only?.disclosure.id ?? null
}

const fileUnderItem = async (
  { documentId, content, on, today }: GoingOut,
  { moment, stores, world }: Doing,
): Promise<string | null> => {
  const { disclosures, catalogue } = stores
  if (content.itemId === '' || (await catalogue.find(content.itemId)) === null) return null
  const waiting = waitingUnder(content, await disclosures.records())
  if (waiting !== null && (await disclosures.attachDocument(waiting, documentId))) return waiting
  const formedOn = content.formedOn ?? (on < today ? on : today)
  const { itemId, title, period } = content
  const id = world.identity.newId()
  const villageId = content.villageId === '' ? null : content.villageId
  const disclosure: Disclosure = {
    id,
    itemId,
    title,
    formedOn,
    period,
    documentId,
    villageId,
    noneBecause: '',
  }
  await disclosures.add(disclosure, { by: moment.by.personId, at: moment.at })
  return id
}

const onSite =
  (on: IsoDate) =>
  ({ channel, wentOutOn }: ChannelEntry): boolean =>
    channel === 'website' && wentOutOn === on

/**
 * What publishing means for the catalogue: the first time the document is filed under its item, each time the ledger
 * says that it went out on the site. A piece that belongs to no item, or a document that was filed by hand, stays as it is.
 */
export const countPublishing = async (out: GoingOut, doing: Doing): Promise<void> => {
  const { moment, stores, world } = doing
  const known = await stores.disclosures.idOfDocument(out.documentId)
  const id = known ?? (await fileUnderItem(out, doing))
  const record = id === null ? null : await stores.disclosures.find(id)
  if (id === null || record === null || entriesInForce(record.entries).some(onSite(out.on))) return
  const facts = { channel: 'website', place: '', wentOutOn: out.on, photoId: null, counters: null } as const
  const entry = { id: world.identity.newId(), disclosureId: id, ...facts, note: '发布时自动登记' }
  await stores.disclosures.addEntry(entry, { by: moment.by.personId, at: moment.at })
}

/** Takes back what was counted for a publishing that was set for a time and isn't to happen. */
export const uncountPublishing = async (
  documentId: string,
  { live }: Pick<PublicationState, 'live'>,
  { moment, stores, world }: Doing,
): Promise<void> => {
  const id = await stores.disclosures.idOfDocument(documentId)
  const record = id === null ? null : await stores.disclosures.find(id)
  if (record === null || live === null) return
  const on = todayIn('Asia/Shanghai', live.publishAt)
  const counted = entriesInForce(record.entries).find(onSite(on))
  if (counted === undefined) return
  const counter = { ...counted, id: world.identity.newId(), counters: counted.id, note: '取消定时发布' }
  await stores.disclosures.addEntry(counter, { by: moment.by.personId, at: moment.at })
}
