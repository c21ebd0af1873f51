import type { IsoDate } from '../calendar/civil-date'

/** How one township stands, in numbers: nothing of what anybody wrote. */
export interface TownshipStanding {
  readonly tenant: string
  /** E.g. 盈江县盏西镇. */
  readonly township: string
  readonly requests: {
    readonly open: number
    /** Within `SOON_DAYS` working days, today included, and not overdue. */
    readonly dueSoon: number
    readonly overdue: number
  }
  readonly letters: { readonly open: number; readonly overdue: number }
  readonly catalogue: {
    readonly covered: number
    readonly total: number
    readonly overdue: number
    readonly emptyColumns: number
    /** Newest publication; null when there is none. */
    readonly newestOn: IsoDate | null
  }
  /** Complaints about disclosure answered this year that proved right (Art. 47). */
  readonly upheld: number
}

/** Until how near its last day a request counts as due soon. House rule. Unit: working days. */
export const SOON_DAYS = 3

/** By what the townships of a county are put in order. */
export const STANDING_ORDERS = ['need', 'due_soon', 'coverage', 'name'] as const
export type StandingOrder = (typeof STANDING_ORDERS)[number]

/** Chinese names of the orders. @example STANDING_ORDER_TEXTS.need // '先看要帮的' */
export const STANDING_ORDER_TEXTS: Readonly<Record<StandingOrder, string>> = {
  need: '先看要帮的',
  due_soon: '先看快到期的',
  coverage: '先看目录缺的',
  name: '按名称',
}

const shareMissing = ({ catalogue: { covered, total } }: TownshipStanding): number =>
  total === 0 ? 1 : (total - covered) / total

/** What weighs first in each order: the larger number stands first. */
const WEIGHTS: Readonly<Record<StandingOrder, readonly ((standing: TownshipStanding) => number)[]>> = {
  need: [
    ({ requests }) => requests.overdue,
    ({ letters }) => letters.overdue,
    ({ catalogue }) => catalogue.overdue,
    ({ requests }) => requests.dueSoon,
  ],
  due_soon: [({ requests }) => requests.dueSoon, ({ requests }) => requests.overdue],
  coverage: [shareMissing, ({ catalogue }) => catalogue.emptyColumns],
  name: [],
}

/**
 * The townships in an order; those that are alike by name. An order of what needs help, not of who is good.
 * @example inOrder(townships, 'need')[0]?.township
 */
export const inOrder = (
  townships: readonly TownshipStanding[],
  order: StandingOrder,
): readonly TownshipStanding[] =>
  [...townships].sort((one, other) => {
    for (const weight of WEIGHTS[order]) {
      const difference = weight(other) - weight(one)
      if (difference !== 0) return difference
    }
    return one.township < other.township ? -1 : one.township > other.township ? 1 : 0
  })

/**
 * What a township needs help with, in Chinese, the most pressing first; empty where nothing does.
 * @example needsOf(standing) // ['2 件申请逾期', '目录 3 项超期']
 */
export const needsOf = ({ requests, letters, catalogue }: TownshipStanding): readonly string[] =>
  [
    [requests.overdue, `${requests.overdue} 件申请逾期`] as const,
    [letters.overdue, `${letters.overdue} 封来信逾期`] as const,
    [catalogue.overdue, `目录 ${catalogue.overdue} 项超期`] as const,
    [requests.dueSoon, `${requests.dueSoon} 件申请 ${SOON_DAYS} 个工作日内到期`] as const,
  ].flatMap(([count, text]) => (count > 0 ? [text] : []))

/**
 * The county as the sum of its townships.
 * @example countyTotals(townships).overdue // 3
 */
export const countyTotals = (
  townships: readonly TownshipStanding[],
): {
  readonly open: number
  readonly dueSoon: number
  readonly overdue: number
  readonly upheld: number
} => ({
  open: townships.reduce((sum, { requests }) => sum + requests.open, 0),
  dueSoon: townships.reduce((sum, { requests }) => sum + requests.dueSoon, 0),
  overdue: townships.reduce((sum, { requests }) => sum + requests.overdue, 0),
  upheld: townships.reduce((sum, { upheld }) => sum + upheld, 0),
})
