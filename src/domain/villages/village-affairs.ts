import { addDays, later } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { isOwedByVillages } from '../catalogue/catalogue-item'
import type { Concern, Every } from '../catalogue/catalogue-item'
import type { DisclosureRecord } from '../catalogue/disclosure'
import { disclosureClock } from '../catalogue/disclosure-clock'
import { periodOf, periodsEnded } from '../catalogue/disclosure-periods'
import type { DisclosurePeriod } from '../catalogue/disclosure-periods'
import type { CatalogueOn, KeptItem, OwingVillage } from '../catalogue/duties'
import { isSettled, publishedOn } from '../catalogue/published-on'

/**
 * Where a matter of a village stands: it went out `in_time` or `late_done`, there was `nothing` to publish and somebody said
 * why, its term runs (`waiting`), its period is not over (`running`), or it is `late`.
 */
export const MATTER_STATES = ['in_time', 'late_done', 'nothing', 'waiting', 'running', 'late'] as const
export type MatterState = (typeof MATTER_STATES)[number]

/** Chinese words of it. @example MATTER_STATE_TEXTS.late // '逾期未公布' */
export const MATTER_STATE_TEXTS: Readonly<Record<MatterState, string>> = {
  in_time: '按时公布',
  late_done: '已公布，迟了',
  nothing: '本期没有内容',
  waiting: '还没到期',
  running: '本期进行中',
  late: '逾期未公布',
}

/** One thing that a village publishes: a regular matter of a period, or something that came up. */
export interface VillageMatter {
  readonly itemId: string
  readonly matter: string
  readonly concern: Concern
  /** Key of the period; '' for what came up in between. */
  readonly period: string
  /** Chinese: 2026年第三季度; '' for what came up in between. */
  readonly periodText: string
  /** Day it is about: the last of the period, or the day something was made. */
  readonly aboutOn: IsoDate
  /** Last day to publish; null where the holidays needed are not published. */
  readonly dueOn: IsoDate | null
  /** Day on which all of it was out; null while it isn't. */
  readonly outOn: IsoDate | null
  /** First day on which it was late; null when it is not, or was not. */
  readonly lateSince: IsoDate | null
  readonly state: MatterState
  /** What was written down for it, with its ledger. */
  readonly records: readonly DisclosureRecord[]
}

type Facts = Pick<VillageMatter, 'period' | 'periodText' | 'aboutOn' | 'records'> & {
  readonly isOver: boolean
}

const outOnOf = (records: readonly DisclosureRecord[]): IsoDate | null => {
  if (!records.every(isSettled)) return null
  return records
    .map(publishedOn)
    .reduce<IsoDate | null>(
      (last, on) => (last === null || on === null ? (last ?? on) : later(last, on)),
      null,
    )
}

type Dates = Readonly<Record<'outOn' | 'dueOn', IsoDate | null>> & { readonly today: IsoDate }

const isPast = (dueOn: IsoDate | null, on: IsoDate): boolean => dueOn !== null && on > dueOn

const stateOf = ({ records, isOver }: Facts, { outOn, dueOn, today }: Dates): MatterState => {
  if (outOn !== null) return isPast(dueOn, outOn) ? 'late_done' : 'in_time'
  if (records.length > 0 && records.every(isSettled)) return 'nothing'
  if (!isOver) return 'running'
  return isPast(dueOn, today) ? 'late' : 'waiting'
}

const matterOf = ({ item }: KeptItem, facts: Facts, on: CatalogueOn): VillageMatter => {
  const { period, periodText, aboutOn, records } = facts
  const reason = periodText === '' ? '事项形成' : `${periodText}结束`
  const counted = disclosureClock(item, { startOn: aboutOn, reason }, on.calendar)
  const dueOn = counted.ok ? counted.value.dueOn : null
  const outOn = outOnOf(records)
  const state = stateOf(facts, { outOn, dueOn, today: on.today })
  const isLate = state === 'late' || state === 'late_done'
  const lateSince = isLate && dueOn !== null ? addDays(dueOn, 1) : null
  const { id: itemId, matter, concern } = item
  return { itemId, matter, concern, period, periodText, aboutOn, dueOn, outOn, lateSince, state, records }
}

interface Of {
  readonly own: readonly DisclosureRecord[]
  readonly on: CatalogueOn
}

const ofPeriods = (kept: KeptItem, every: Every, { own, on }: Of): readonly VillageMatter[] => {
  const matterFor = ({ key, text, lastOn }: DisclosurePeriod): VillageMatter => {
    const records = own.filter(({ disclosure }) => disclosure.period === key)
    return matterOf(
      kept,
      { period: key, periodText: text, aboutOn: lastOn, records, isOver: lastOn < on.today },
      on,
    )
  }
  const ended = periodsEnded({ every, since: kept.since, today: on.today })
  return [...ended, periodOf(on.today, every)].map(matterFor)
}

/** What came up and went out; what waits at the desk is not said to the village. */
const ofOccasions = (kept: KeptItem, { own, on }: Of): readonly VillageMatter[] =>
  own
    .filter((record) => publishedOn(record) !== null)
    .map((record) => {
      const aboutOn = record.disclosure.formedOn
      return matterOf(kept, { period: '', periodText: '', aboutOn, records: [record], isOver: true }, on)
    })

/** What is set for a later day is not out yet. */
const outBy =
  (today: IsoDate) =>
  ({ disclosure, entries }: DisclosureRecord): DisclosureRecord => ({
    disclosure,
    entries: entries.filter(({ wentOutOn }) => wentOutOn <= today),
  })

const newestFirst = (left: VillageMatter, right: VillageMatter): number => {
  if (left.aboutOn !== right.aboutOn) return left.aboutOn < right.aboutOn ? 1 : -1
  const isMoney = ({ concern }: VillageMatter) => (concern === 'money' ? 0 : 1)
  return isMoney(left) - isMoney(right) || (left.matter < right.matter ? -1 : 1)
}

/**
 * All that one village has published or owes, newest first: each period of a regular matter since the village is kept, the
 * one that runs too, and what came up in between. What is late here is overdue in `dutiesOn`, and the other way round.
 * Source: 《村民委员会组织法》第三十条 (at least each quarter, money each month where there is much of it); the terms are those of
 * the catalogue.
 * @example villageAffairs(village, { items, records, today, calendar })[0]?.state // 'running'
 */
export const villageAffairs = (village: OwingVillage, on: CatalogueOn): readonly VillageMatter[] =>
  on.items
    .filter(({ item, retiredOn }) => isOwedByVillages(item) && (retiredOn === null || retiredOn > on.today))
    .flatMap((item) => {
      const kept = { ...item, since: later(item.since, village.since) }
      const own = on.records
        .filter(
          ({ disclosure: { itemId, villageId } }) => itemId === item.item.id && villageId === village.id,
        )
        .map(outBy(on.today))
      const { timing } = item.item
      return timing.kind === 'regular'
        ? ofPeriods(kept, timing.every, { own, on })
        : ofOccasions(kept, { own, on })
    })
    .sort(newestFirst)

/** How a village stands on a day. */
export interface VillageStanding {
  readonly late: number
  /** Owed since the longest; null when nothing is. */
  readonly lateSince: IsoDate | null
  /** Day on which it last published something; null when it never has. */
  readonly lastOn: IsoDate | null
  /** Next day to publish something by; null when nothing is to come. */
  readonly nextDueOn: IsoDate | null
}

const extreme = (days: readonly (IsoDate | null)[], isBetter: (one: IsoDate, than: IsoDate) => boolean) =>
  days.reduce<IsoDate | null>(
    (best, on) => (on !== null && (best === null || isBetter(on, best)) ? on : best),
    null,
  )
const first = (one: IsoDate, than: IsoDate): boolean => one < than
const last = (one: IsoDate, than: IsoDate): boolean => one > than

/**
 * What a list says of a village.
 * @example villageStanding(villageAffairs(village, on)).late // 2
 */
export const villageStanding = (matters: readonly VillageMatter[]): VillageStanding => {
  const late = matters.filter(({ state }) => state === 'late')
  const open = matters.filter(({ state }) => state === 'waiting' || state === 'running')
  return {
    late: late.length,
    lateSince: extreme(
      late.map(({ lateSince }) => lateSince),
      first,
    ),
    lastOn: extreme(
      matters.map(({ outOn }) => outOn),
      last,
    ),
    nextDueOn: extreme(
      open.map(({ dueOn }) => dueOn),
      first,
    ),
  }
}
