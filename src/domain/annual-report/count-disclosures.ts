import { day } from '../calendar/civil-date'
import type { DisclosureRecord } from '../catalogue/disclosure'
import { disclosureCounts, type CountedSpan } from '../catalogue/disclosure-counts'
import { entriesInForce } from '../catalogue/entries-in-force'
import { publishedOn } from '../catalogue/published-on'
import { figureKey } from './figures'
import type { ReportForm } from './forms/form-model'

const yearOf = (year: number): CountedSpan => ({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) })

const key = (row: string): string => figureKey('statistics', row, 'count')
const [ITEMS, WEBSITE, WECHAT, OTHERS] = ['items', 'by_website', 'by_wechat', 'by_others'].map(key) as [
  string,
  string,
  string,
  string,
]
const NAMED: readonly string[] = ['website', 'wechat_account']

/** Whether a figure counts what was published; each item once, on each way on which it went out in the year. */
const countedIn = (figure: string, record: DisclosureRecord, span: CountedSpan): boolean => {
  const isIn = (on: string): boolean => span.from <= on && on <= span.to
  const first = publishedOn(record)
  if (figure === ITEMS) return first !== null && isIn(first)
  const channels = entriesInForce(record.entries)
    .filter(({ wentOutOn }) => isIn(wentOutOn))
    .map(({ channel }) => channel)
  if (figure === WEBSITE) return channels.includes('website')
  if (figure === WECHAT) return channels.includes('wechat_account')
  return figure === OTHERS && channels.some((channel) => !NAMED.includes(channel))
}

/**
 * What was published behind a figure of the table of 2014: the figure is its number.
 * @example disclosuresBehind('statistics.items.count', 2019, records).length // 137
 */
export const disclosuresBehind = (
  figure: string,
  year: number,
  records: readonly DisclosureRecord[],
): readonly DisclosureRecord[] => records.filter((record) => countedIn(figure, record, yearOf(year)))

/**
 * The figures of a year's report that published information decides: only the table of 2014 has such.
 * Source: 国办发〔2014〕32号 (不同渠道公开相同信息计1条); the ledger of channels (盏西镇 2019: 137, of them 99 on the site).
 * @example countDisclosures(form, 2019, records).get('statistics.by_website.count') // 99
 */
export const countDisclosures = (
  form: ReportForm,
  year: number,
  records: readonly DisclosureRecord[],
): ReadonlyMap<string, number> =>
  form.name === 'statistics_2014'
    ? new Map(
        [ITEMS, WEBSITE, WECHAT, OTHERS].map((each) => [each, disclosuresBehind(each, year, records).length]),
      )
    : new Map()

/**
 * Whether what was published decides a figure.
 * @example isOfDisclosures('statistics.items.count') // true
 */
export const isOfDisclosures = (figure: string): boolean => [ITEMS, WEBSITE, WECHAT, OTHERS].includes(figure)

/** The same as the report's chapters tell it: by channel and column. */
export const disclosuresOfYear = (
  year: number,
  records: readonly DisclosureRecord[],
  columnOf: (itemId: string) => string,
) => disclosureCounts(records, yearOf(year), columnOf)
