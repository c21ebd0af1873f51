import type { IsoDate } from '../calendar/civil-date'
import { CHANNELS } from './channels'
import type { Channel } from './channels'
import type { DisclosureRecord } from './disclosure'
import { publishedOn } from './published-on'
import { entriesInForce } from './entries-in-force'

/** Counts of one channel. */
export interface ChannelCount {
  readonly channel: Channel
  /** Disclosures that went out there, each once. Unit: 条. */
  readonly items: number
  /** Times something went out there. Unit: 次. */
  readonly times: number
}

/** What a report of a span of time counts. */
export interface DisclosureCounts {
  /** Disclosures that first went out in the span; one counts once, on however many channels. Unit: 条. */
  readonly items: number
  /** Of these, those that went out on the website too. Unit: 条. */
  readonly onSite: number
  /** Of these, those that went out on other channels only. Unit: 条. */
  readonly elsewhereOnly: number
  /** Items on the website by column. Unit: 条. */
  readonly onSiteByColumn: Readonly<Record<string, number>>
  /** All items by column. Unit: 条. */
  readonly byColumn: Readonly<Record<string, number>>
  /** Every channel, also those nothing went out on. */
  readonly channels: readonly ChannelCount[]
}

/** A span of days, both included. */
export interface CountedSpan {
  readonly from: IsoDate
  readonly to: IsoDate
}

const isIn =
  ({ from, to }: CountedSpan) =>
  (on: IsoDate): boolean =>
    from <= on && on <= to

const tally = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const channelCount = (
  channel: Channel,
  records: readonly DisclosureRecord[],
  span: CountedSpan,
): ChannelCount => {
  const times = records.map(
    ({ entries }) =>
      entriesInForce(entries).filter((entry) => entry.channel === channel && isIn(span)(entry.wentOutOn))
        .length,
  )
  return {
    channel,
    items: times.filter((each) => each > 0).length,
    times: times.reduce((sum, each) => sum + each, 0),
  }
}

/**
 * Item counts and channel counts of a span, from the ledger. A disclosure belongs to the span in which it first went
 * out; going out again, or elsewhere later, never makes it two items.
 * Source: Regulation (2019) Art. 50(1); 盏西镇 2019 annual report §二 (137 条，其中网站 99 条). `columnOf` names the
 * column of a catalogue item.
 * @example disclosureCounts(records, { from: day('2019-01-01'), to: day('2019-12-31') }, columnOf).items // 137
 */
export const disclosureCounts = (
  records: readonly DisclosureRecord[],
  span: CountedSpan,
  columnOf: (itemId: string) => string,
): DisclosureCounts => {
  const counted = records.filter((record) => {
    const first = publishedOn(record)
    return first !== null && isIn(span)(first)
  })
  const onSite = counted.filter(({ entries }) =>
    entriesInForce(entries).some(({ channel }) => channel === 'website'),
  )
  const columns = (of: readonly DisclosureRecord[]) =>
    tally(of.map(({ disclosure }) => columnOf(disclosure.itemId)))
  return {
    items: counted.length,
    onSite: onSite.length,
    elsewhereOnly: counted.length - onSite.length,
    onSiteByColumn: columns(onSite),
    byColumn: columns(counted),
    channels: CHANNELS.map((channel) => channelCount(channel, records, span)),
  }
}
