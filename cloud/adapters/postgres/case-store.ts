import { sql } from 'kysely'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord, CaseStore, RecordedEvent, RequestDetails } from '../../ports/case-store'
import type { ChainHead } from '../../ports/proof'
import { CHAIN_START } from '../crypto/content-hash'
import { ask } from './ask'
import { chainRows, readEvents } from './case-events'
import type { StoredEvent } from './case-events'
import { projectCase } from './case-projection'
import { namesNow } from './joined-people'
import { insertLater } from './later-statement'
import type { StoreContext } from './store-context'

const EMPTY_DETAILS: RequestDetails = {
  wanted: { description: '', documentNumber: '', features: '' },
  provisionForm: '',
  deliveryWay: '',
  acceptsOtherForm: false,
}

const recordOf = (stored: readonly StoredEvent[]): CaseRecord => {
  const first = stored[0]
  if (first === undefined || first.opening === null)
    throw new Error(`case ${first?.caseId ?? ''} has no opening`)
  return {
    id: first.caseId,
    number: first.opening.number,
    applicantId: first.opening.applicantId,
    details: stored.reduce<RequestDetails>((all, next) => ({ ...all, ...next.details }), EMPTY_DETAILS),
    events: stored.map((next) => next.event),
  }
}

/** Records of the given cases, in the order of the ids. */
const readCases = async (context: StoreContext, ids: readonly string[]): Promise<readonly CaseRecord[]> => {
  if (ids.length === 0) return []
  const byCase = new Map<string, StoredEvent[]>()
  for (const stored of await readEvents(context, ids)) {
    const list = byCase.get(stored.caseId)
    if (list === undefined) byCase.set(stored.caseId, [stored])
    else list.push(stored)
  }
  const named = await namesNow(context)
  return ids.flatMap((id) => {
    const stored = byCase.get(id)
    return stored === undefined ? [] : [named(recordOf(stored))]
  })
}

const casesOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('request_case').select('id').where('tenant', '=', tenant)

const checkNumbering = (added: readonly RecordedEvent[], after: number): void => {
  for (const [at, { event }] of added.entries())
    if (event.seq !== after + at + 1) throw new Error(`event ${event.seq} does not follow ${after + at}`)
}

const create = async (
  context: StoreContext,
  opened: Parameters<CaseStore['create']>[0],
): Promise<ChainHead> => {
  checkNumbering([opened.first], 0)
  const opening = { number: opened.number, applicantId: opened.applicantId }
  const rows = chainRows(context.tenant, { caseId: opened.id, opening, prevHash: CHAIN_START }, [
    opened.first,
  ])
  const projected = projectCase(context.tenant, { id: opened.id, opening }, [opened.first.event])
  await insertLater(context.db, { table: 'case_event', rows })
  await insertLater(context.db, { table: 'request_case', rows: [projected] })
  return { seq: 1, head: rows[0]!.hash }
}

/** Holds the case until the end of the transaction, so that appends come one after the other. */
const holdCase = async ({ db, tenant }: StoreContext, caseId: string): Promise<number | null> => {
  const row = await db
    .selectFrom('request_case')
    .select('last_seq')
    .where('tenant', '=', tenant)
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  return row?.last_seq ?? null
}

const append =
  (context: StoreContext): CaseStore['append'] =>
  async (caseId, expectedSeq, added) => {
    checkNumbering(added, expectedSeq)
    if ((await holdCase(context, caseId)) !== expectedSeq) return fail('stale_case', { caseId })
    const before = await readEvents(context, [caseId])
    const last = before.at(-1)
    const opening = before[0]?.opening
    if (last === undefined || opening === undefined || opening === null || last.event.seq !== expectedSeq)
      return fail('stale_case', { caseId })
    if (added.length === 0) return ok(undefined)
    const rows = chainRows(context.tenant, { caseId, opening: null, prevHash: last.hash }, added)
    const events = [...before, ...added].map((recorded) => recorded.event)
    const named = await namesNow(context)
    const projected = named(projectCase(context.tenant, { id: caseId, opening }, events))
    const { tenant, id, ...columns } = projected
    await insertLater(context.db, { table: 'case_event', rows })
    await context.db
      .updateTable('request_case')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute()
    return ok(undefined)
  }

const NEXT_NUMBER =
  'insert into "case_number" ("tenant", "year", "last_number") values ($1, $2, 1) on conflict ("tenant", "year") ' +
  'do update set "last_number" = "case_number"."last_number" + 1 returning "last_number"'

const nextNumber = async ({ db, tenant }: StoreContext, year: number): Promise<number> => {
  const row = await ask<{ last_number: number }>(db, NEXT_NUMBER, [tenant, year])
  if (row === undefined) throw new Error(`no number of ${year} was drawn`)
  return row.last_number
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id)

/** Cases of one township over `case_event` and its projection. */
export const makeCaseStore = (context: StoreContext): CaseStore => ({
  create: (opened) => create(context, opened),
  append: append(context),
  find: async (caseId) => (await readCases(context, [caseId]))[0] ?? null,
  findByNumber: async (number) => {
    const rows = await casesOf(context).where('number', '=', number).execute()
    return (await readCases(context, idsOf(rows)))[0] ?? null
  },
  listOfApplicant: async (applicantId) => {
    const mine = casesOf(context).where('applicant_id', '=', applicantId)
    return readCases(context, idsOf(await mine.orderBy('opened_at', 'desc').orderBy('id').execute()))
  },
  listOpen: async () => {
    const open = casesOf(context).where('closed_on', 'is', null)
    const oldestFirst = open
      .orderBy(sql`coalesce(received_on, opened_on)`)
      .orderBy('opened_at')
      .orderBy('id')
    return readCases(context, idsOf(await oldestFirst.execute()))
  },
  listReceivedSince: async (on) => {
    const receipt = sql<string>`coalesce(received_on, opened_on)`
    const since = casesOf(context).where(receipt, '>=', on)
    return readCases(context, idsOf(await since.orderBy(receipt).orderBy('id').execute()))
  },
  listEndedIn: async (year) => {
    const ended = casesOf(context).where('ended_year', '=', year)
    return readCases(context, idsOf(await ended.orderBy('opened_at').orderBy('id').execute()))
  },
  listClosedSince: async (on, limit) => {
    const closed = casesOf(context).where('closed_on', '>=', on).orderBy('closed_on', 'desc')
    return readCases(
      context,
      idsOf(await closed.orderBy('opened_at', 'desc').orderBy('id').limit(limit).execute()),
    )
  },
  nextNumber: (year) => nextNumber(context, year),
})
