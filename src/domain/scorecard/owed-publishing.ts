import { formatChineseDate, later, type IsoDate } from '../calendar/civil-date'
import { disclosureClock } from '../catalogue/disclosure-clock'
import { periodsEnded } from '../catalogue/disclosure-periods'
import { owingOf, type CatalogueOn, type Owing } from '../catalogue/duties'
import type { DisclosureRecord } from '../catalogue/disclosure'
import { isSettled, publishedOn } from '../catalogue/published-on'
import { isDueIn, isLate, type AssessedPeriod } from './assessed-period'
import type { CountedThing, Criterion } from './criteria'

/** Something counted of whoever answers for it: a unit, or the village that owes it. */
export interface CountedOf {
  readonly criterion: Criterion
  readonly of: { readonly kind: 'unit' | 'village'; readonly id: string }
  readonly thing: CountedThing
}

/** The period that is looked at, and today. */
export interface InPeriod {
  readonly period: AssessedPeriod
  readonly today: IsoDate
}

interface OwedPiece {
  readonly key: string
  readonly title: string
  readonly startOn: IsoDate
  /** Null while it isn't out. */
  readonly doneOn: IsoDate | null
  /** Why there is nothing to publish; '' as a rule. */
  readonly none: string
}

const firstOut = (records: readonly DisclosureRecord[]): IsoDate | null =>
  records
    .map(publishedOn)
    .reduce((first, on) => (first === null || (on !== null && on < first) ? on : first), null)

const ofPeriods = ({ kept: { item, since }, own }: Owing, today: IsoDate): readonly OwedPiece[] => {
  if (item.timing.kind !== 'regular') return []
  return periodsEnded({ every: item.timing.every, since, today }).map(({ key, text, lastOn }) => {
    const records = own.filter(({ disclosure }) => disclosure.period === key)
    const none = records.find(({ disclosure }) => disclosure.noneBecause !== '')?.disclosure.noneBecause ?? ''
    const title = `${item.matter}（${text}）`
    return { key: `${item.id} ${key}`, title, startOn: lastOn, doneOn: firstOut(records), none }
  })
}

const ofWhatWasMade = ({ own }: Owing): readonly OwedPiece[] =>
  own
    .filter(({ disclosure }) => disclosure.period === '')
    .map((record) => {
      const { id, title, formedOn, noneBecause } = record.disclosure
      return { key: id, title, startOn: formedOn, doneOn: publishedOn(record), none: noneBecause }
    })

const noteOf = (dueOn: IsoDate, { doneOn, none }: OwedPiece): string => {
  const last = `最迟${formatChineseDate(dueOn)}`
  if (none !== '') return `${last}，登记没有：${none}`
  return doneOn === null ? `${last}，还没有公开` : `${last}，${formatChineseDate(doneOn)}公开`
}

const ownerOf = ({ kept: { item }, village }: Owing): CountedOf['of'] =>
  village === null ? { kind: 'unit', id: item.ownerUnitId } : { kind: 'village', id: village.id }

const freshnessOf = (owing: Owing, on: CatalogueOn, { period, today }: InPeriod): readonly CountedOf[] =>
  [...ofPeriods(owing, today), ...ofWhatWasMade(owing)].flatMap((owed) => {
    const { item } = owing.kept
    const clock = disclosureClock(item, { startOn: owed.startOn, reason: '' }, on.calendar)
    if (!clock.ok) return []
    const { dueOn } = clock.value
    // A reason why there is nothing settles it; nobody knows on which day it was written down.
    const times = { dueOn, doneOn: owed.none === '' ? owed.doneOn : dueOn }
    if (!isDueIn(period, times, today)) return []
    const thing = { key: owed.key, place: 'item', id: item.id, title: owed.title } as const
    return [
      {
        ...{ criterion: 'freshness' as const, of: ownerOf(owing) },
        thing: { ...thing, note: noteOf(dueOn, owed), isBad: isLate(times) },
      },
    ]
  })

const coverageOf = (owing: Owing, { period }: InPeriod): CountedOf => {
  const { item } = owing.kept
  const settled = owing.own.filter((record) => isSettled(record))
  const out = settled.filter((record) => (publishedOn(record) ?? period.firstOn) <= period.lastOn)
  const isBad = out.length === 0
  const note = isBad ? '还没有公开过' : `公开过 ${out.length} 次`
  return {
    ...{ criterion: 'coverage', of: ownerOf(owing) },
    thing: { key: item.id, place: 'item', id: item.id, title: item.matter, note, isBad },
  }
}

/**
 * What whoever answers for an item of the catalogue published in time in a period, and which of his items were ever published.
 * What nobody answers for is counted of the unit ''.
 * Source: Regulation (2019) Art. 26, 《村民委员会组织法》第三十条 and the terms of the items.
 * @example countedPublishing(on, { period, today }).filter(({ thing }) => thing.isBad)
 */
export const countedPublishing = (on: CatalogueOn, at: InPeriod): readonly CountedOf[] => {
  const { firstOn, lastOn } = at.period
  const asOf = later(firstOn, lastOn < at.today ? lastOn : at.today)
  return on.items
    .filter(({ since, retiredOn }) => since <= lastOn && (retiredOn === null || retiredOn > asOf))
    .flatMap((kept) => owingOf(kept, { ...on, today: asOf }))
    .flatMap((owing) => [...freshnessOf(owing, on, at), coverageOf(owing, at)])
}
