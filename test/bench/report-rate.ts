import { sql } from 'kysely'
import { newReport } from '../../src/domain/annual-report/report-at'
import { APPLICANT_KINDS } from '../../src/domain/information-request/events'
import { OUTCOME_CODES } from '../../src/domain/information-request/outcomes'
import { reportOfYear } from '../../cloud/usecases/reports/report-of-year'
import type { BenchDatabase } from './databases'
import { inTurn, type Measured } from './rounds'

const TENANT = 'zhanxi'
const ROUNDS = 5
const YEAR = 2025
const CASES = 100_000

/** Projected cases, most of the year, some from the year before, some still open; everything follows from the number. */
const fillCases = async ({ storage: { db } }: BenchDatabase): Promise<void> => {
  await sql`insert into request_case (tenant, id, number, applicant_id, opened_at, opened_on, received_on, closed_on, last_seq,
      received_year, ended_year, outcome, applicant_kind, channel, extended)
    select ${TENANT}, 'bench-' || n, 'bench-' || n, 'bench', '2025-03-01T00:00:00Z', '2025-03-01', '2025-03-01',
      case when n % 17 = 0 then null else date '2025-04-01' end, 3,
      case when n % 11 = 0 then ${YEAR - 1}::integer else ${YEAR}::integer end,
      case when n % 17 = 0 then null else ${YEAR}::integer end,
      case when n % 17 = 0 then null else (${[...OUTCOME_CODES]}::text[])[1 + n % ${OUTCOME_CODES.length}::integer] end,
      (${[...APPLICANT_KINDS]}::text[])[1 + n % ${APPLICANT_KINDS.length}::integer], 'online', n % 5 = 0
    from generate_series(1, ${CASES}::integer) n`.execute(db)
  await sql`analyze request_case`.execute(db)
}

/** The bare table of results by applicant of one year, and nothing of a report around it. */
const barely = async ({ storage: { db } }: BenchDatabase): Promise<void> => {
  await sql`select outcome, applicant_kind, count(*) from request_case
    where tenant = ${TENANT} and ended_year = ${YEAR} group by outcome, applicant_kind`.execute(db)
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const LIMITS = { PGlite: 3, PostgreSQL: 1 } as const

/** The whole report of a year over 100,000 projected cases: figures, tables and checks. */
export const measureReport = async (database: BenchDatabase): Promise<readonly Measured[]> => {
  await fillCases(database)
  const report = () => database.storage.read(TENANT, (stores) => reportOfYear(newReport(YEAR), null, stores))
  await report()
  const taken = await inTurn(
    ROUNDS,
    () => seconds(report),
    () => seconds(() => barely(database)),
  )
  await sql`delete from request_case where tenant = ${TENANT} and applicant_id = 'bench'`.execute(
    database.storage.db,
  )
  const what = `annual report of a year, ${CASES.toLocaleString('en-US')} cases, ${database.name}`
  return [
    { what, floor: '–', ours: taken.ours, floors: [], unit: 's', goal: `≤ ${LIMITS[database.name]}` },
    { what, floor: 'one count by outcome and applicant', ...taken, unit: 's', goal: 'lower is better' },
  ]
}
