import { APPLICANT_COLUMNS } from './forms/table-two'
import type { ReportForm } from './forms/form-model'
import { basesOf, figureKey, figuresOf } from './figures'
import { cellsOfRequest } from './cells-of-request'
import type { RequestFacts } from './request-facts'

/** Requests that are alike in everything the report asks, and how many there are. */
export interface RequestGroup {
  readonly facts: RequestFacts
  readonly size: number
}

/** Figures by key, and what is to be said about some of them. */
export interface Counts {
  readonly values: ReadonlyMap<string, number>
  readonly notes: ReadonlyMap<string, string>
}

const OLD_ROWS = [
  ...[
    'in_person',
    'fax',
    'online',
    'post',
    'ended_in_time',
    'ended_extended',
    'already',
    'granted',
    'partial',
  ],
  ...[
    'no_secret',
    'no_safety',
    'no_information',
    'no_other',
    'not_ours',
    'not_exist',
    'to_correct',
    'other_ways',
  ],
]

/** The figures that requests decide, whether there are any or none: a year without requests is 0, not unknown. */
const counted = (form: ReportForm): readonly string[] => {
  if (form.name === 'statistics_2014') return OLD_ROWS.map((row) => figureKey('statistics', row, 'count'))
  const kinds = APPLICANT_COLUMNS.map(({ key }) => key)
  return figuresOf(form)
    .filter(({ table, column, parts }) => table === 'table2' && parts.length === 0 && kinds.includes(column))
    .map(({ key }) => key)
}

const THIRD_PARTY = figureKey('statistics', 'no_third_party', 'count')
const SPLIT = ['no_business', 'no_privacy'].map((row) => figureKey('statistics', row, 'count'))

/** The old table splits what the outcome 涉及第三方合法权益 leaves together: none is none of either, some must be told. */
const splitThirdParty = (values: Map<string, number>): ReadonlyMap<string, string> => {
  const many = values.get(THIRD_PARTY) ?? 0
  values.delete(THIRD_PARTY)
  if (many > 0)
    return new Map(
      SPLIT.map((key) => [key, `系统记有涉及第三方合法权益的${many}件，请分商业秘密和个人隐私填写。`]),
    )
  for (const key of SPLIT) values.set(key, 0)
  return new Map()
}

/**
 * The figures of a year's report that requests decide. Sums are left to `resolveFigures`.
 * @example countRequests(formOfYear(2026), 2026, []).values.get('table2.new.citizen') // 0
 */
export const countRequests = (form: ReportForm, year: number, groups: readonly RequestGroup[]): Counts => {
  const values = new Map<string, number>(counted(form).map((key) => [key, 0]))
  const cellsOf = cellsOfRequest(form, year)
  for (const { facts, size } of groups)
    for (const key of cellsOf(facts)) values.set(key, (values.get(key) ?? 0) + size)
  const notes = form.name === 'statistics_2014' ? splitThirdParty(values) : new Map<string, string>()
  return { values, notes }
}

/**
 * Those of the requests that a figure of the report counts: the figure is their number.
 * @example requestsBehind('table2.r7.total', { form, year: 2026 }, groups)
 */
export const requestsBehind = <G extends { readonly facts: RequestFacts }>(
  key: string,
  { form, year }: { readonly form: ReportForm; readonly year: number },
  groups: readonly G[],
): readonly G[] => {
  const bases = basesOf(figuresOf(form), key)
  const cellsOf = cellsOfRequest(form, year)
  return groups.filter(({ facts }) => cellsOf(facts).some((cell) => bases.includes(cell)))
}
