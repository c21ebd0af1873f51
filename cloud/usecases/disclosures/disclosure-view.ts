import type { DisclosureView, EntryView } from '../../../src/contract/channel-ledger'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { CHANNEL_TEXTS } from '../../../src/domain/catalogue/channels'
import type { ChannelEntry, DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { disclosureClock } from '../../../src/domain/catalogue/disclosure-clock'
import { periodNamed } from '../../../src/domain/catalogue/disclosure-periods'
import { entriesInForce } from '../../../src/domain/catalogue/entries-in-force'
import { publishedOn } from '../../../src/domain/catalogue/published-on'
import type { StoredItem } from '../../ports/catalogue-store'
import { columnNameOf } from '../catalogue/catalogue-picture'

const entryViews = (entries: readonly ChannelEntry[]): readonly EntryView[] => {
  const inForce = entriesInForce(entries)
  return entries.map((entry) => ({
    id: entry.id,
    channel: entry.channel,
    channelName: CHANNEL_TEXTS[entry.channel],
    place: entry.place,
    wentOutOn: entry.wentOutOn,
    photoId: entry.photoId,
    note: entry.note,
    counters: entry.counters,
    inForce: inForce.includes(entry),
  }))
}

const startOf = ({ disclosure }: DisclosureRecord, { item }: StoredItem): IsoDate =>
  (item.timing.kind === 'regular' ? periodNamed(disclosure.period, item.timing.every)?.lastOn : undefined) ??
  disclosure.formedOn

const dueOnOf = (record: DisclosureRecord, stored: StoredItem, calendar: Calendar): IsoDate | null => {
  if (record.disclosure.noneBecause !== '') return null
  const reason = '政府信息形成或者变更'
  const counted = disclosureClock(stored.item, { startOn: startOf(record, stored), reason }, calendar)
  return counted.ok ? counted.value.dueOn : null
}

/** One piece of information with its ledger, whether it went out and whether in time. */
export const disclosureView = (
  record: DisclosureRecord,
  stored: StoredItem,
  { calendar, today }: { readonly calendar: Calendar; readonly today: IsoDate },
): DisclosureView => {
  const [out, dueOn] = [publishedOn(record), dueOnOf(record, stored, calendar)]
  return {
    disclosure: record.disclosure,
    matter: stored.item.matter,
    columnId: stored.item.columnId,
    columnName: columnNameOf(stored.item.columnId),
    publishedOn: out,
    dueOn,
    isLate: dueOn !== null && (out ?? today) > dueOn,
    entries: entryViews(record.entries),
  }
}
