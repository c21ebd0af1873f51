import type { Channel } from '../information-request/events'
import { OUTCOMES, type OutcomeCode } from '../information-request/outcomes'
import type { ReportForm } from './forms/form-model'
import { figureKey } from './figures'
import type { RequestFacts } from './request-facts'

/** Names the figures in which a request is counted. */
type Place = (facts: RequestFacts, year: number) => readonly string[]

const resultRow = (form: ReportForm['name'], outcome: OutcomeCode): string => {
  const { reportRow } = OUTCOMES[outcome]
  return form === 'trial_2019' && reportRow.startsWith('r6') ? 'r6' : reportRow
}

/** Rows of table 2: where it came from (一 or 二), and where it went (三 or 四). */
const rowsOf = (
  form: ReportForm['name'],
  { receivedYear, endedYear, outcome }: RequestFacts,
  year: number,
): readonly string[] => {
  if (receivedYear > year || (endedYear !== null && endedYear < year)) return []
  const came = receivedYear === year ? 'new' : 'carried_in'
  const went = endedYear === year && outcome !== null ? resultRow(form, outcome) : 'carried_out'
  return [came, went]
}

const inTableTwo =
  (form: ReportForm['name']): Place =>
  (facts, year) =>
    rowsOf(form, facts, year).map((row) => figureKey('table2', row, facts.applicantKind))

const CHANNEL_ROWS: Readonly<Record<Channel, string>> = {
  in_person: 'in_person',
  oral: 'in_person',
  registered_post: 'post',
  ordinary_post: 'post',
  online: 'online',
  fax: 'fax',
}

/** Rows of the old table by outcome; what was ended without an answer has none. An interpretation (docs/statute.md). */
const ANSWER_ROWS: Readonly<Partial<Record<OutcomeCode, string>>> = {
  already_public: 'already',
  granted: 'granted',
  partial: 'partial',
  secret: 'no_secret',
  safety: 'no_safety',
  third_party: 'no_third_party',
  law_forbids: 'no_other',
  internal: 'no_other',
  process: 'no_other',
  case_file: 'no_other',
  need_making: 'no_other',
  repeat: 'no_other',
  abusive: 'no_other',
  confirm_again: 'no_other',
  not_ours: 'not_ours',
  not_exist: 'not_exist',
  still_unclear: 'to_correct',
  petition_like: 'other_ways',
  publication: 'other_ways',
  special_query: 'other_ways',
}

const inStatistics: Place = ({ receivedYear, endedYear, outcome, channel, extended }, year) => {
  const received = receivedYear === year ? [CHANNEL_ROWS[channel]] : []
  const answer = outcome === null ? undefined : ANSWER_ROWS[outcome]
  const ended = endedYear === year ? [extended ? 'ended_extended' : 'ended_in_time', answer] : []
  return [...received, ...ended].flatMap((row) =>
    row === undefined ? [] : [figureKey('statistics', row, 'count')],
  )
}

const PLACES: Readonly<Record<ReportForm['name'], Place>> = {
  form_2021: inTableTwo('form_2021'),
  trial_2019: inTableTwo('trial_2019'),
  statistics_2014: inStatistics,
}

/**
 * The figures of a year's report in which a request is counted: this one rule makes both the figure and the list that
 * opens behind it. In table 2 none or exactly two: where it came from and where it went (V2, V5).
 * Source: 国办公开办函〔2021〕30号, 〔2019〕60号; 国办发〔2014〕32号 (old table, an interpretation).
 * @example cellsOfRequest(formOfYear(2026), 2026)(facts) // ['table2.new.citizen', 'table2.r1.citizen']
 */
export const cellsOfRequest =
  (form: ReportForm, year: number) =>
  (facts: RequestFacts): readonly string[] =>
    PLACES[form.name](facts, year)
