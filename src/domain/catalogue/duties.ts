import type { IsoDate } from '../calendar/civil-date'
import { workingDaysBetween } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import type { Clock } from '../statute/clock'
import type { CatalogueItem } from './catalogue-item'
import type { DisclosureRecord } from './disclosure'
import { isSettled } from './published-on'
import { periodsEnded } from './disclosure-periods'
import { disclosureClock } from './disclosure-clock'

/** An item as it stands in a township's catalogue. */
export interface KeptItem {
  readonly item: CatalogueItem
  /** Day from which it is in the catalogue: nothing is owed for periods that ended before. */
  readonly since: IsoDate
  /** Day from which it no longer is; null while it is. */
  readonly retiredOn: IsoDate | null
}

/** Something that has to be published. */
export interface Duty {
  /** `made`: information was made or changed; `period`: a period has ended; `standing`: nothing is there yet. */
  readonly kind: 'made' | 'period' | 'standing'
  readonly itemId: string
  readonly columnId: string
  /** Chinese: what is owed, e.g. 惠农补贴发放情况（2026年第三季度）. */
  readonly title: string
  /** The disclosure it is about; '' where none has been registered. */
  readonly disclosureId: string
  /** Key of the period; '' else. */
  readonly period: string
  /** Last day, with basis and ledger; null where the holidays needed are not published. */
  readonly clock: Clock | null
  /** Unit: working days left, 0 on the last day, negative when overdue; null without a clock. */
  readonly daysLeft: number | null
}

/** What duties are worked out from. */
export interface CatalogueOn {
  readonly items: readonly KeptItem[]
  readonly records: readonly DisclosureRecord[]
  readonly today: IsoDate
  readonly calendar: Calendar
}

type Facts = Pick<Duty, 'kind' | 'title' | 'disclosureId' | 'period'> & {
  readonly startOn: IsoDate
  readonly reason: string
}

const dutyOf = ({ item }: KeptItem, { startOn, reason, ...facts }: Facts, on: CatalogueOn): Duty => {
  const counted = disclosureClock(item, { startOn, reason }, on.calendar)
  const clock = counted.ok ? counted.value : null
  const daysLeft = clock === null ? null : workingDaysBetween(on.calendar, on.today, clock.dueOn)
  return { ...facts, itemId: item.id, columnId: item.columnId, clock, daysLeft }
}

const madeDuties = (kept: KeptItem, own: readonly DisclosureRecord[], on: CatalogueOn): readonly Duty[] =>
  own
    .filter((record) => !isSettled(record) && record.disclosure.period === '')
    .map(({ disclosure }) =>
      dutyOf(
        kept,
        {
          kind: 'made',
          title: disclosure.title,
          disclosureId: disclosure.id,
          period: '',
          startOn: disclosure.formedOn,
          reason: '政府信息形成或者变更',
        },
        on,
      ),
    )

const periodDuties = (kept: KeptItem, own: readonly DisclosureRecord[], on: CatalogueOn): readonly Duty[] => {
  const { item, since } = kept
  if (item.timing.kind !== 'regular') return []
  const ended = periodsEnded({ every: item.timing.every, since, today: on.today })
  return ended.flatMap(({ key, text, lastOn }) => {
    const ofPeriod = own.filter(({ disclosure }) => disclosure.period === key)
    if (ofPeriod.length > 0 && ofPeriod.every(isSettled)) return []
    const disclosureId = ofPeriod.find((record) => !isSettled(record))?.disclosure.id ?? ''
    const title = `${item.matter}（${text}）`
    const reason = `${text}结束`
    return [dutyOf(kept, { kind: 'period', title, disclosureId, period: key, startOn: lastOn, reason }, on)]
  })
}

const standingDuties = (
  kept: KeptItem,
  own: readonly DisclosureRecord[],
  on: CatalogueOn,
): readonly Duty[] => {
  const { item, since } = kept
  if (item.timing.kind !== 'standing' || own.length > 0) return []
  const facts = { kind: 'standing', title: item.matter, disclosureId: '', period: '' } as const
  return [dutyOf(kept, { ...facts, startOn: since, reason: '列入公开目录' }, on)]
}

const byUrgency = (left: Duty, right: Duty): number =>
  (left.daysLeft ?? Infinity) - (right.daysLeft ?? Infinity) || (left.title < right.title ? -1 : 1)

/**
 * Everything a township owes its catalogue on a day, most urgent first: what was made and hasn't gone out, what is owed
 * for a period that has ended, what should always be there and isn't. Retired items owe nothing.
 * Source: Regulation (2019) Art. 26 and the terms of the items. Unit of `daysLeft`: working days.
 * @example dutiesOn({ items, records, today, calendar }).filter(({ daysLeft }) => (daysLeft ?? 0) < 0) // overdue
 */
export const dutiesOn = (on: CatalogueOn): readonly Duty[] =>
  on.items
    .filter(({ retiredOn }) => retiredOn === null || retiredOn > on.today)
    .flatMap((kept) => {
      const own = on.records.filter(({ disclosure }) => disclosure.itemId === kept.item.id)
      return [...madeDuties(kept, own, on), ...periodDuties(kept, own, on), ...standingDuties(kept, own, on)]
    })
    .sort(byUrgency)

/** Working days before the last day from which a duty is nearly due. */
const NEARLY = 3

/**
 * How urgent a duty is; one whose date can't be worked out yet counts as open.
 * @example urgencyOf({ ...duty, daysLeft: -1 }) // 'overdue'
 */
export const urgencyOf = ({ daysLeft }: Pick<Duty, 'daysLeft'>): 'overdue' | 'soon' | 'open' => {
  if (daysLeft === null) return 'open'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= NEARLY ? 'soon' : 'open'
}
