import { factsFromTables } from '../annual-report/narrative/report-facts'
import type { OverdueItem, Tally, YearFacts } from '../annual-report/narrative/year-facts'
import type { AnnualReport } from '../annual-report/annual-report'

/** What is known of one township's year. */
export interface TownshipFacts {
  readonly township: string
  readonly facts: YearFacts
}

/** Null where one of them isn't known: that is not 0. */
const sum = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.some((value) => value === null)
    ? null
    : values.reduce<number>((all, value) => all + (value ?? 0), 0)

const summed = <Of extends Readonly<Record<string, number | null>>>(
  parts: readonly Of[],
  keys: readonly (keyof Of)[],
) =>
  Object.fromEntries(keys.map((key) => [key, sum(parts.map((part) => part[key] as number | null))])) as {
    readonly [Key in keyof Of]: number | null
  }

const tallied = (lists: readonly (readonly Tally[])[]): readonly Tally[] => {
  const many = new Map<string, number>()
  for (const { name, many: more } of lists.flat()) many.set(name, (many.get(name) ?? 0) + more)
  return [...many].map(([name, all]) => ({ name, many: all }))
}

const overdueOf = ({ township, facts }: TownshipFacts): readonly OverdueItem[] =>
  facts.overdue.map(({ title, dueText }) => ({ title: `${township}：${title}`, dueText }))

const publishedIn = (published: readonly YearFacts['published'][]): YearFacts['published'] => ({
  items: sum(published.map(({ items }) => items)),
  // The same column in two townships is one: what the county covers isn't a sum.
  columns: null,
  byChannel: tallied(published.map(({ byChannel }) => byChannel)),
  onSiteByColumn: tallied(published.map(({ onSiteByColumn }) => onSiteByColumn)),
  normative: sum(published.map(({ normative }) => normative)),
  interpretations: sum(published.map(({ interpretations }) => interpretations)),
})

/**
 * What is known of the county's year, as the sum of what is known of its townships': where one of them doesn't know
 * something, the county doesn't either. Requests and remedies are those of the summed tables, so that words and tables agree.
 * @example countyFacts(report, townships).requests.received // 27
 */
export const countyFacts = (report: AnnualReport, townships: readonly TownshipFacts[]): YearFacts => {
  const all = townships.map(({ facts }) => facts)
  const late = sum(all.map(({ requests }) => requests.late))
  const reports = sum(all.map(({ remedies }) => remedies.reports))
  return {
    ...{ year: report.year, tenantName: report.tenantName },
    ...factsFromTables(report, { late, reports }),
    published: publishedIn(all.map(({ published }) => published)),
    keyAreas: tallied(all.map(({ keyAreas }) => keyAreas)),
    services: summed(
      all.map(({ services }) => services),
      ['windows', 'guides'],
    ),
    proposals: {
      answered: sum(all.map(({ proposals }) => proposals.answered)),
      published: sum(all.map(({ proposals }) => proposals.published)),
      sessions: [],
    },
    concerns: summed(
      all.map(({ concerns }) => concerns),
      ['responded', 'grave', 'pressConferences'],
    ),
    work: summed(
      all.map(({ work }) => work),
      ['meetings', 'trainings', 'trained', 'fees'],
    ),
    survey: summed(
      all.map(({ survey }) => survey),
      ['invited', 'open'],
    ),
    overdue: townships.flatMap(overdueOf),
  }
}
