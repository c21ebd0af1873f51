import { sql } from 'kysely'
import type { RequestGroup } from '../../../src/domain/annual-report/count-requests'
import type { RequestFacts } from '../../../src/domain/annual-report/request-facts'
import type { ApplicantKind, Channel } from '../../../src/domain/information-request/events'
import type { OutcomeCode } from '../../../src/domain/information-request/outcomes'
import type { CountedCase, ReportFactsStore } from '../../ports/report-facts'
import { reportedDocuments } from './reported-documents'
import type { StoreContext } from './store-context'

interface FactsRow {
  readonly received_year: number
  readonly ended_year: number | null
  readonly outcome: string | null
  readonly applicant_kind: string
  readonly channel: string
  readonly extended: boolean
}

const factsOf = (row: FactsRow): RequestFacts => ({
  receivedYear: row.received_year,
  endedYear: row.ended_year,
  outcome: row.outcome as OutcomeCode | null,
  applicantKind: row.applicant_kind as ApplicantKind,
  channel: row.channel as Channel,
  extended: row.extended,
})

const rowOf = (facts: RequestFacts): FactsRow => ({
  received_year: facts.receivedYear,
  ended_year: facts.endedYear,
  outcome: facts.outcome,
  applicant_kind: facts.applicantKind,
  channel: facts.channel,
  extended: facts.extended,
})

const requestGroups = async (
  { db, tenant }: StoreContext,
  year: number,
): Promise<readonly RequestGroup[]> => {
  const { rows } = await sql<FactsRow & { readonly size: number | string }>`
    select received_year, ended_year, outcome, applicant_kind, channel, extended, count(*) as size
    from request_case
    where tenant = ${tenant} and received_year <= ${year} and (ended_year is null or ended_year >= ${year - 1})
    group by received_year, ended_year, outcome, applicant_kind, channel, extended`.execute(db)
  return rows.map((row) => ({ facts: factsOf(row), size: Number(row.size) }))
}

/** Facts as one parameter, so that the statement is the same however many there are. */
const casesWith: (
  context: StoreContext,
  ...args: Parameters<ReportFactsStore['casesWith']>
) => Promise<readonly CountedCase[]> = async ({ db, tenant }, ...[facts, { skip, limit }]) => {
  if (facts.length === 0) return []
  const { rows } = await sql<FactsRow & { readonly id: string; readonly number: string }>`
    select c.id, c.number, c.received_year, c.ended_year, c.outcome, c.applicant_kind, c.channel, c.extended
    from request_case c
    join jsonb_to_recordset(${JSON.stringify(facts.map(rowOf))}::jsonb) as f(
      received_year integer, ended_year integer, outcome text, applicant_kind text, channel text, extended boolean)
      on c.received_year = f.received_year and coalesce(c.ended_year, 0) = coalesce(f.ended_year, 0)
      and coalesce(c.outcome, '') = coalesce(f.outcome, '') and c.applicant_kind = f.applicant_kind
      and c.channel = f.channel and c.extended = f.extended
    where c.tenant = ${tenant}
    order by c.opened_at, c.id
    limit ${limit} offset ${skip}`.execute(db)
  return rows.map((row) => ({ id: row.id, number: row.number, facts: factsOf(row) }))
}

/** What the annual report counts, over the projection of cases and the public documents. */
export const makeReportFactsStore = (context: StoreContext): ReportFactsStore => ({
  requestGroups: (year) => requestGroups(context, year),
  casesWith: (facts, page) => casesWith(context, facts, page),
  documentsOf: (township) => reportedDocuments(context, township),
})
