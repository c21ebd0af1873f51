import { CATEGORIES } from '../disclosure/categories'
import type { IsoDate } from '../calendar/civil-date'
import { SERVICE_LISTS, SERVICE_LIST_TEXTS } from './catalogue-item'
import type { DisclosureRecord } from './disclosure'
import { isSettled } from './published-on'
import type { KeptItem } from './duties'

/** How much of a group or list is published. */
export interface Coverage {
  /** Id of the column, or of the service list. */
  readonly id: string
  readonly name: string
  readonly covered: number
  readonly total: number
  /** Items with nothing published, by id, column and 二级事项. */
  readonly gaps: readonly { readonly itemId: string; readonly columnId: string; readonly matter: string }[]
}

/** What coverage is worked out from. */
export interface CoverageFacts {
  readonly items: readonly KeptItem[]
  readonly records: readonly DisclosureRecord[]
  readonly today: IsoDate
}

const isKept =
  (today: IsoDate) =>
  ({ retiredOn }: KeptItem): boolean =>
    retiredOn === null || retiredOn > today

const coverageOf = (
  { id, name }: Pick<Coverage, 'id' | 'name'>,
  items: readonly KeptItem[],
  covered: ReadonlySet<string>,
): Coverage => {
  const gaps = items.filter(({ item }) => !covered.has(item.id))
  return {
    id,
    name,
    covered: items.length - gaps.length,
    total: items.length,
    gaps: gaps.map(({ item: { id: itemId, columnId, matter } }) => ({ itemId, columnId, matter })),
  }
}

const coveredIds = (records: readonly DisclosureRecord[]): ReadonlySet<string> =>
  new Set(records.filter(isSettled).map(({ disclosure }) => disclosure.itemId))

/**
 * Coverage of each column and group that has items, in the order of the columns. An item is covered once something
 * under it has gone out, or a reason is recorded why there is nothing.
 * @example coverageByColumn(facts)[0] // { id: 'guide', name: '政府信息公开指南', covered: 1, total: 3, gaps: […] }
 */
export const coverageByColumn = ({ items, records, today }: CoverageFacts): readonly Coverage[] => {
  const covered = coveredIds(records)
  const kept = items.filter(isKept(today))
  return CATEGORIES.map(({ id, name }) =>
    coverageOf(
      { id, name },
      kept.filter(({ item }) => item.columnId === id),
      covered,
    ),
  ).filter(({ total }) => total > 0)
}

/**
 * Coverage of the five service lists, as a figure with its gaps; a list without any item has total 0 and is no coverage.
 * Source: 盏西镇 2019 annual report §三 (清单全覆盖).
 * @example coverageByServiceList(facts).find(({ id }) => id === 'permits')?.total // 2
 */
export const coverageByServiceList = ({ items, records, today }: CoverageFacts): readonly Coverage[] => {
  const covered = coveredIds(records)
  const kept = items.filter(isKept(today))
  return SERVICE_LISTS.map((list) =>
    coverageOf(
      { id: list, name: SERVICE_LIST_TEXTS[list] },
      kept.filter(({ item }) => item.serviceList === list),
      covered,
    ),
  )
}

/**
 * A share in whole per cent, rounded down so that nothing short of everything is called 100 %. 0 of 0 is 0.
 * Unit: per cent.
 * @example percentOf({ covered: 199, total: 200 }) // 99
 */
export const percentOf = ({ covered, total }: Pick<Coverage, 'covered' | 'total'>): number =>
  total === 0 ? 0 : Math.floor((covered / total) * 100)
