import { addDays, daysBetween, earlier, later } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { CATEGORIES, type Category } from '../disclosure/categories'
import type { Channel } from './channels'
import type { DisclosureRecord } from './disclosure'
import type { Duty } from './duties'
import { urgencyOf } from './duties'
import { entriesInForce } from './entries-in-force'

/**
 * Days after which an account or the news column counts as silent (僵尸网站、僵尸公众号).
 * Source: 国办秘函〔2019〕19号, 政务新媒体超过两周未更新 (from memory). Unit: calendar days.
 * @example SILENT_AFTER_DAYS // 14
 */
export const SILENT_AFTER_DAYS = 14

/** An account or site that is to be kept alive. */
export interface ChannelAccount {
  readonly channel: Channel
  /** Name of the account, as entries of the ledger name it. */
  readonly place: string
  readonly since: IsoDate
}

/** How fresh an account is. */
export interface AccountFreshness extends ChannelAccount {
  /** Null when nothing ever went out there. */
  readonly lastOn: IsoDate | null
  /** Last day on which something has to go out. */
  readonly nextDueOn: IsoDate
  /** Unit: calendar days since the last update, or since the account was taken up. */
  readonly silentDays: number
  readonly isSilent: boolean
}

const latestOf = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((last, on) => (last === null ? on : later(last, on)), null)

/**
 * How fresh one account is on a day. Entries without a place count for the only account of their channel.
 * @example accountFreshness({ account, alone: true, records, today: day('2026-03-20') }).isSilent // true
 */
export const accountFreshness = ({
  account,
  alone,
  records,
  today,
}: {
  readonly account: ChannelAccount
  /** Whether it is the only account of its channel. */
  readonly alone: boolean
  readonly records: readonly DisclosureRecord[]
  readonly today: IsoDate
}): AccountFreshness => {
  const lastOn = latestOf(
    records
      .flatMap(({ entries }) => entriesInForce(entries))
      .filter(({ channel, place }) => channel === account.channel && (alone || place === account.place))
      .map(({ wentOutOn }) => wentOutOn),
  )
  const from = lastOn ?? account.since
  const nextDueOn = addDays(from, SILENT_AFTER_DAYS)
  return { ...account, lastOn, nextDueOn, silentDays: daysBetween(from, today), isSilent: nextDueOn < today }
}

/** How fresh a column is. */
export interface ColumnFreshness {
  readonly columnId: string
  readonly name: string
  /** Documents that residents can read. */
  readonly documents: number
  /** Day of the last update in the column, on whatever channel; null when there was none. */
  readonly lastOn: IsoDate | null
  /** Earliest day on which something is due there; null when nothing is. */
  readonly nextDueOn: IsoDate | null
  readonly overdue: number
  /** Nothing to read there: hidden from residents, told to staff. */
  readonly isEmpty: boolean
  /** The news column after two weeks without anything. */
  readonly isSilent: boolean
}

/** Columns that must move all the time. Source: as `SILENT_AFTER_DAYS`. */
const NEWS_COLUMNS: readonly string[] = ['work_news']

/** What the freshness of columns is worked out from. */
export interface ColumnFacts {
  /** Documents open to the public, by column. */
  readonly documents: readonly {
    readonly columnId: string
    readonly count: number
    readonly newestOn: IsoDate | null
  }[]
  readonly records: readonly DisclosureRecord[]
  readonly columnOf: (itemId: string) => string
  readonly duties: readonly Duty[]
  /** Next dates of regular items, by column. */
  readonly nextDue: readonly { readonly columnId: string; readonly dueOn: IsoDate }[]
  readonly today: IsoDate
}

const lastUpdateOf = (columnId: string, { documents, records, columnOf }: ColumnFacts): IsoDate | null => {
  const newest = documents.find((each) => each.columnId === columnId)?.newestOn ?? null
  const entries = records
    .filter(({ disclosure }) => columnOf(disclosure.itemId) === columnId)
    .flatMap((record) => entriesInForce(record.entries))
    .map(({ wentOutOn }) => wentOutOn)
  return latestOf(newest === null ? entries : [...entries, newest])
}

const soonest = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((first, on) => (first === null ? on : earlier(first, on)), null)

const isLookedAt = ({ id, isVoluntary }: Category, { documents }: ColumnFacts): boolean =>
  id !== 'statutory_disclosure' &&
  (isVoluntary !== true || documents.some(({ columnId, count }) => columnId === id && count > 0))

/**
 * How fresh every column and group is on a day, in the order of the columns; one that nobody owes only
 * when there is something in it.
 * Source: 国办公开办函〔2019〕61号 and 国办秘函〔2019〕19号 (空白栏目, 更新; from memory).
 * @example columnFreshness(facts).filter(({ isEmpty }) => isEmpty).map(({ name }) => name) // ['应急', …]
 */
export const columnFreshness = (facts: ColumnFacts): readonly ColumnFreshness[] =>
  CATEGORIES.filter((column) => isLookedAt(column, facts)).map(({ id, name }) => {
    const duties = facts.duties.filter(({ columnId }) => columnId === id)
    const dueDays = duties.flatMap(({ clock }) => (clock === null ? [] : [clock.dueOn]))
    const planned = facts.nextDue.filter(({ columnId }) => columnId === id).map(({ dueOn }) => dueOn)
    const lastOn = lastUpdateOf(id, facts)
    const moves = NEWS_COLUMNS.includes(id)
    const newsDue = moves && lastOn !== null ? [addDays(lastOn, SILENT_AFTER_DAYS)] : []
    const documents = facts.documents.find(({ columnId }) => columnId === id)?.count ?? 0
    return {
      columnId: id,
      name,
      documents,
      lastOn,
      nextDueOn: soonest([...dueDays, ...planned, ...newsDue]),
      overdue: duties.filter((duty) => urgencyOf(duty) === 'overdue').length,
      isEmpty: documents === 0,
      isSilent: moves && (lastOn === null || addDays(lastOn, SILENT_AFTER_DAYS) < facts.today),
    }
  })
