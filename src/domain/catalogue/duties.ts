import { later } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { workingDaysBetween } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import type { Clock } from '../statute/clock'
import { isKeptOn } from '../villages/village'
import type { Village } from '../villages/village'
import { isOwedByVillages } from './catalogue-item'
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

/** A village as far as duties go. */
export type OwingVillage = Pick<Village, 'id' | 'name' | 'since' | 'retiredOn'>

/** Something that has to be published. */
export interface Duty {
  /** `made`: information was made or changed; `period`: a period has ended; `standing`: nothing is there yet. */
  readonly kind: 'made' | 'period' | 'standing'
  readonly itemId: string
  readonly columnId: string
  /** Chinese: what is owed, e.g. 惠农补贴发放情况（2026年第三季度）; a village's begins with its name. */
  readonly title: string
  /** The village that owes it; '' where the township does. */
  readonly villageId: string
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
  /** Villages of the township; while it keeps none, it owes 村务公开 as a whole. */
  readonly villages?: readonly OwingVillage[]
}

/** Who owes an item, and what he has of it. */
export interface Owing {
  readonly kept: KeptItem
  readonly village: OwingVillage | null
  readonly own: readonly DisclosureRecord[]
}

type Facts = Pick<Duty, 'kind' | 'title' | 'disclosureId' | 'period'> & {
  readonly startOn: IsoDate
  readonly reason: string
}

/** Negative from the day after the last day, also on the days of rest right behind it. */
const daysLeftUntil = (dueOn: IsoDate, { today, calendar }: CatalogueOn): number => {
  const left = workingDaysBetween(calendar, today, dueOn)
  return today > dueOn ? Math.min(left, -1) : left
}

const dutyOf = (
  { kept: { item }, village }: Owing,
  { startOn, reason, ...facts }: Facts,
  on: CatalogueOn,
): Duty => {
  const counted = disclosureClock(item, { startOn, reason }, on.calendar)
  const clock = counted.ok ? counted.value : null
  const daysLeft = clock === null ? null : daysLeftUntil(clock.dueOn, on)
  const title = village === null ? facts.title : `${village.name}：${facts.title}`
  const of = { itemId: item.id, columnId: item.columnId, villageId: village?.id ?? '' }
  return { ...facts, ...of, title, clock, daysLeft }
}

const madeDuties = (owing: Owing, on: CatalogueOn): readonly Duty[] =>
  owing.own
    .filter((record) => !isSettled(record) && record.disclosure.period === '')
    .map(({ disclosure }) =>
      dutyOf(
        owing,
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

const periodDuties = (owing: Owing, on: CatalogueOn): readonly Duty[] => {
  const { item, since } = owing.kept
  if (item.timing.kind !== 'regular') return []
  const ended = periodsEnded({ every: item.timing.every, since, today: on.today })
  return ended.flatMap(({ key, text, lastOn }) => {
    const ofPeriod = owing.own.filter(({ disclosure }) => disclosure.period === key)
    if (ofPeriod.length > 0 && ofPeriod.every(isSettled)) return []
    const disclosureId = ofPeriod.find((record) => !isSettled(record))?.disclosure.id ?? ''
    const title = `${item.matter}（${text}）`
    const reason = `${text}结束`
    return [dutyOf(owing, { kind: 'period', title, disclosureId, period: key, startOn: lastOn, reason }, on)]
  })
}

const standingDuties = (owing: Owing, on: CatalogueOn): readonly Duty[] => {
  const { item, since } = owing.kept
  if (item.timing.kind !== 'standing' || owing.own.length > 0) return []
  const facts = { kind: 'standing', title: item.matter, disclosureId: '', period: '' } as const
  return [dutyOf(owing, { ...facts, startOn: since, reason: '列入公开目录' }, on)]
}

/**
 * The township, or for what villages owe each of them; nothing is owed for the time before a village was kept.
 * @example owingOf(kept, on)[0]?.village?.name // '芒线村'
 */
export const owingOf = (kept: KeptItem, on: CatalogueOn): readonly Owing[] => {
  const own = on.records.filter(({ disclosure }) => disclosure.itemId === kept.item.id)
  const villages = isOwedByVillages(kept.item) ? (on.villages ?? []) : []
  if (villages.length === 0) return [{ kept, village: null, own }]
  return villages
    .filter((village) => isKeptOn(village, on.today))
    .map((village) => ({
      kept: { ...kept, since: later(kept.since, village.since) },
      village,
      own: own.filter(({ disclosure }) => disclosure.villageId === village.id),
    }))
}

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

const URGENCIES: readonly ReturnType<typeof urgencyOf>[] = ['overdue', 'soon', 'open']
const KINDS: readonly Duty['kind'][] = ['made', 'period', 'standing']

/** Somebody waits for what was made; what never was there can be the longest overdue and still wait a day more. */
const rankOf = (duty: Duty): number => {
  const urgency = urgencyOf(duty)
  return URGENCIES.indexOf(urgency) * KINDS.length + (urgency === 'overdue' ? KINDS.indexOf(duty.kind) : 0)
}

const byUrgency = (left: Duty, right: Duty): number =>
  rankOf(left) - rankOf(right) ||
  (left.daysLeft ?? Infinity) - (right.daysLeft ?? Infinity) ||
  (left.title < right.title ? -1 : 1)

/**
 * Everything a township owes its catalogue on a day, most urgent first; of what is overdue, first what was made and hasn't
 * gone out, then what is owed for a period that has ended, then what should always be there and isn't. Retired items owe
 * nothing; what villages owe is owed by each of them.
 * Source: Regulation (2019) Art. 26, 《村民委员会组织法》第三十条 and the terms of the items. Unit of `daysLeft`: working days.
 * @example dutiesOn({ items, records, today, calendar }).filter(({ daysLeft }) => (daysLeft ?? 0) < 0) // overdue
 */
export const dutiesOn = (on: CatalogueOn): readonly Duty[] =>
  on.items
    .filter(({ retiredOn }) => retiredOn === null || retiredOn > on.today)
    .flatMap((kept) => owingOf(kept, on))
    .flatMap((owing) => [...madeDuties(owing, on), ...periodDuties(owing, on), ...standingDuties(owing, on)])
    .sort(byUrgency)
