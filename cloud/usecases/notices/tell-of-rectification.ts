import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { RectificationEvent } from '../../../src/domain/rectification/events'
import { isLateRectification, rectificationAt } from '../../../src/domain/rectification/rectification-at'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import {
  RECTIFICATION_COUNTY,
  RECTIFICATION_TOWNSHIP,
} from '../../../src/domain/rectification/rectification-rules'
import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import { nameOfRectification } from '../county/rectification-townships'
import type { RectificationRecord } from '../county/rectification-view'
import { nearnessOf } from '../disclosures/nearness-of'
import { peopleInRoles } from '../requests/staff-people'
import { tell, tellNew, type News } from './tell'

const ABOUT = 'rectification'
const MOST_OPEN = 500

/** News for people of the county, in whichever township their accounts are. */
export type CountyNews = Omit<News, 'to'>

type Told = readonly [topic: NoticeTopic, roles: readonly Role[]]

/** Who hears of what happened: the other side. */
const TOLD: Readonly<Record<RectificationEvent['type'], Told>> = {
  ordered: ['rectification_ordered', RECTIFICATION_TOWNSHIP],
  answered: ['rectification_answered', RECTIFICATION_COUNTY],
  accepted: ['rectification_accepted', RECTIFICATION_TOWNSHIP],
  returned: ['rectification_returned', RECTIFICATION_TOWNSHIP],
  extended: ['rectification_extended', RECTIFICATION_TOWNSHIP],
  withdrawn: ['rectification_withdrawn', RECTIFICATION_TOWNSHIP],
}

const textOf = ({ events }: RectificationRecord): string => {
  const { facts, dueOn, status } = rectificationAt(events)
  return status === 'to_mend' ? `${facts.title}，最迟${formatChineseDate(dueOn)}。` : `${facts.title}。`
}

const noticeOf = (
  record: RectificationRecord,
  { topic, key }: { readonly topic: NoticeTopic; readonly key: string },
  stores: Stores,
) => ({
  topic,
  dedupeKey: `${topic}:${record.id}:${key}`,
  about: { kind: ABOUT, id: nameOfRectification(stores.settings.id, record.id) },
  facts: { number: '', text: textOf(record) },
})

/** Tells the other side of what was just done; people of the county with an account elsewhere: `tellCountyElsewhere`. */
export const tellOfRectification = async (record: RectificationRecord, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  if (last === undefined) return
  const [topic, roles] = TOLD[last.type]
  const to = (await peopleInRoles(roles, stores)).filter((id) => id !== last.by.personId)
  const notice = noticeOf(record, { topic, key: String(last.seq) }, stores)
  await tell({ notice, to, payload: { dossierId: record.id } }, stores)
}

/** Tells the township three working days before the last day of an order, and again, with the county, when it is late; once each. */
export const remindOfRectifications = async (stores: Stores, today: IsoDate): Promise<number> => {
  let told = 0
  for (const record of await stores.dossiers.of(RECTIFICATION).list({ isOpen: true, limit: MOST_OPEN })) {
    const state = rectificationAt(record.events)
    const isLate = isLateRectification(state, today)
    if (state.status !== 'to_mend') continue
    if (nearnessOf({ dueOn: state.dueOn, isOverdue: isLate }, stores.settings, today) === 'open') continue
    const topic = isLate ? 'rectification_late' : 'rectification_due'
    const roles = isLate ? [...RECTIFICATION_TOWNSHIP, ...RECTIFICATION_COUNTY] : RECTIFICATION_TOWNSHIP
    const notice = noticeOf(record, { topic, key: state.dueOn }, stores)
    const news = { notice, to: await peopleInRoles(roles, stores), payload: { dossierId: record.id } }
    if (await tellNew(news, stores)) told += 1
  }
  return told
}

/** What the county is to hear of the orders to a township: what was answered and waits for it, and what is late. */
export const rectificationNewsForCounty = async (
  stores: Stores,
  today: IsoDate,
): Promise<readonly CountyNews[]> => {
  const records = await stores.dossiers.of(RECTIFICATION).list({ isOpen: true, limit: MOST_OPEN })
  return records.flatMap((record) => {
    const state = rectificationAt(record.events)
    const key = String(record.events.at(-1)?.seq)
    const payload = { dossierId: record.id }
    if (state.status === 'to_check')
      return [{ notice: noticeOf(record, { topic: 'rectification_answered', key }, stores), payload }]
    if (!isLateRectification(state, today)) return []
    return [{ notice: noticeOf(record, { topic: 'rectification_late', key: state.dueOn }, stores), payload }]
  })
}
