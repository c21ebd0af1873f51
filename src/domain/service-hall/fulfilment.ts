import { fail, ok, type Result } from '../result'

/** How many matters of a service item were finished in a month, and how many of them within the promised term. */
export interface MonthHandled {
  /** E.g. 2026-03. */
  readonly month: string
  readonly handled: number
  readonly inTime: number
  /** Where the figures come from, e.g. 民政窗口登记簿. */
  readonly source: string
}

/** Whether a promise was kept, as figures with their source. */
export interface Fulfilment {
  readonly handled: number
  readonly inTime: number
  /** Whole per cent, rounded down: only all of them are 100. */
  readonly percent: number
  readonly from: string
  readonly through: string
  readonly sources: readonly string[]
}

/**
 * How a promise was kept over the months that were recorded; null where nothing was finished: 0 of 0 says nothing.
 * Source: 盏西镇 2019 annual report §十三.4 (在工作质量、态度、时效等方面作出承诺). Unit: matters, per cent.
 * @example fulfilmentOf([{ month: '2026-03', handled: 12, inTime: 11, source: '登记簿' }])?.percent // 91
 */
export const fulfilmentOf = (months: readonly MonthHandled[]): Fulfilment | null => {
  const inOrder = [...months].sort((left, right) => (left.month < right.month ? -1 : 1))
  const handled = inOrder.reduce((sum, month) => sum + month.handled, 0)
  const inTime = inOrder.reduce((sum, month) => sum + month.inTime, 0)
  const [first, last] = [inOrder[0], inOrder[inOrder.length - 1]]
  if (handled === 0 || first === undefined || last === undefined) return null
  const percent = Math.floor((inTime / handled) * 100)
  const sources = [...new Set(inOrder.map(({ source }) => source))]
  return { handled, inTime, percent, from: first.month, through: last.month, sources }
}

const monthText = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

/**
 * A promise and how it was kept, in one sentence.
 * @example fulfilmentText(fulfilment) // '2026年3月至5月办结 12 件，11 件在承诺时限内办好（91%）。来源：登记簿'
 */
export const fulfilmentText = ({ handled, inTime, percent, from, through, sources }: Fulfilment): string => {
  const sameYear = from.slice(0, 4) === through.slice(0, 4)
  const until = sameYear ? monthText(through).slice(5) : monthText(through)
  const span = from === through ? monthText(from) : `${monthText(from)}至${until}`
  return `${span}办结 ${handled} 件，${inTime} 件在承诺时限内办好（${percent}%）。来源：${sources.join('、')}`
}

const MOST_HANDLED = 99_999
const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST_HANDLED

/**
 * A month's figures that may be recorded: a month that has begun, whole numbers, no more in time than finished.
 * Fails: `invalid_field` with the `field` and, in Chinese, what to do.
 * @example checkMonth({ month: '2026-03', handled: 3, inTime: 4, source: '登记簿' }, '2026-03-20') // invalid_field inTime
 */
export const checkMonth = (month: MonthHandled, today: string): Result<MonthHandled, 'invalid_field'> => {
  const wrong = (field: keyof MonthHandled, message: string) => fail('invalid_field', { field, message })
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month.month)) return wrong('month', '请写明哪年哪月，例：2026-03')
  if (month.month > today.slice(0, 7)) return wrong('month', '这个月还没有到，请核对')
  if (!isCount(month.handled)) return wrong('handled', `办结件数写 0 到 ${MOST_HANDLED} 之间的整数`)
  if (!isCount(month.inTime)) return wrong('inTime', `按承诺办结的件数写 0 到 ${MOST_HANDLED} 之间的整数`)
  if (month.inTime > month.handled) return wrong('inTime', '按承诺办结的件数不能多于办结件数')
  return month.source.trim() === ''
    ? wrong('source', '请写明数字从哪里来，例：民政窗口登记簿')
    : ok({ ...month, source: month.source.trim() })
}
