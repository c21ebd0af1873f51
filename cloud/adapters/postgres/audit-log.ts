import { randomBytes } from 'node:crypto'
import type { AuditEntry, AuditLog } from '../../ports/records'
import { CHAIN_START, linkHash } from '../crypto/content-hash'
import { anchorOver, caseKey } from './anchor-tree'
import { json } from './json'
import type { StoreContext } from './store-context'

/** Acts in which somebody read personal data begin with one of these. */
const READING_ACTS = ['read\\_%', 'reveal\\_%'] as const

const SALT_BYTES = 32

const entryOf = (row: {
  at: string
  actor_id: string
  actor_role: string
  act: string
  case_id: string | null
  detail: unknown
}): AuditEntry => ({
  at: row.at,
  actorId: row.actor_id,
  actorRole: row.actor_role,
  act: row.act,
  caseId: row.case_id,
  detail: row.detail as Readonly<Record<string, unknown>>,
})

const inMilliseconds = (entry: AuditEntry): AuditEntry => ({ ...entry, at: new Date(entry.at).toISOString() })

/**
 * Head of the chain, held until the end of the transaction so that the chain does not fork. One statement makes it,
 * or locks it as it is: setting the key to itself changes nothing.
 */
const holdHead = ({ db, tenant }: StoreContext): Promise<{ seq: number; hash: string }> =>
  db
    .insertInto('audit_head')
    .values({ tenant, seq: 0, hash: CHAIN_START })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ tenant }))
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()

const rowOf = (
  { tenant }: StoreContext,
  entry: AuditEntry,
  link: { readonly seq: number; readonly prev_hash: string; readonly hash: string },
) => ({
  tenant,
  ...link,
  at: entry.at,
  actor_id: entry.actorId,
  actor_role: entry.actorRole,
  act: entry.act,
  case_id: entry.caseId,
  detail: json(entry.detail),
})

const write = async (context: StoreContext, given: AuditEntry): Promise<void> => {
  const { db, tenant } = context
  const entry = inMilliseconds(given)
  const head = await holdHead(context)
  const seq = head.seq + 1
  const hash = linkHash(head.hash, { seq, ...entry })
  const added = rowOf(context, entry, { seq, prev_hash: head.hash, hash })
  await db
    .with('added', (query) => query.insertInto('audit').values(added))
    .updateTable('audit_head')
    .set({ seq, hash })
    .where('tenant', '=', tenant)
    .execute()
}

const accessTo = async ({ db, tenant }: StoreContext, applicantId: string) => {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('request_case', (join) =>
      join.onRef('request_case.tenant', '=', 'audit.tenant').onRef('request_case.id', '=', 'audit.case_id'),
    )
    .selectAll('audit')
    .select('request_case.number as case_number')
    .where('audit.tenant', '=', tenant)
    .where('request_case.applicant_id', '=', applicantId)
    .where('audit.actor_id', '!=', applicantId)
    .where((row) => row.or(READING_ACTS.map((act) => row('audit.act', 'like', act))))
    .orderBy('audit.seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...entryOf(row), caseNumber: row.case_number }))
}

/** Last link of every case's chain and of the audit chain. */
const headsOf = async ({ db, tenant }: StoreContext): Promise<Readonly<Record<string, string>>> => {
  const cases = await db
    .selectFrom('case_event')
    .distinctOn('case_id')
    .select(['case_id', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('case_id')
    .orderBy('seq', 'desc')
    .execute()
  const audit = await db
    .selectFrom('audit_head')
    .select('hash')
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return {
    audit: audit?.hash ?? CHAIN_START,
    ...Object.fromEntries(cases.map((row) => [caseKey(row.case_id), row.hash])),
  }
}

const anchorOf = async ({ db, tenant }: StoreContext, on: string): Promise<string | null> => {
  const kept = await db
    .selectFrom('audit_anchor')
    .select('anchor')
    .where('tenant', '=', tenant)
    .where('on_day', '=', on)
    .executeTakeFirst()
  return kept?.anchor ?? null
}

/** Each anchor covers the one before it, so that whoever kept today's can tell when an older one is changed. */
const anchorBefore = async ({ db, tenant }: StoreContext, on: string): Promise<string> => {
  const last = await db
    .selectFrom('audit_anchor')
    .select('anchor')
    .where('tenant', '=', tenant)
    .where('on_day', '<', on)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.anchor ?? CHAIN_START
}

const anchor = async (context: StoreContext, on: string): Promise<string> => {
  const { db, tenant } = context
  const made = await anchorOf(context, on)
  if (made !== null) return made
  const heads = { before: await anchorBefore(context, on), ...(await headsOf(context)) }
  const salt = randomBytes(SALT_BYTES).toString('hex')
  const row = { tenant, on_day: on, anchor: anchorOver(salt, heads), heads: json(heads), salt }
  await db
    .insertInto('audit_anchor')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant', 'on_day']).doNothing())
    .execute()
  return (await anchorOf(context, on)) ?? row.anchor
}

/** Sequence number of the first entry whose link does not hold, or null when the chain is whole. */
export const brokenAuditLink = async ({ db, tenant }: StoreContext): Promise<number | null> => {
  let prevHash = CHAIN_START
  let seq = 0
  for (const row of await db
    .selectFrom('audit')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('seq')
    .execute()) {
    seq += 1
    const hash = linkHash(prevHash, { seq, ...entryOf(row) })
    if (row.seq !== seq || row.prev_hash !== prevHash || row.hash !== hash) return seq
    prevHash = hash
  }
  return null
}

/** Who did or read what in one township, hash-chained. */
export const makeAuditLog = (context: StoreContext): AuditLog => ({
  write: (entry) => write(context, entry),
  accessTo: (applicantId) => accessTo(context, applicantId),
  anchor: (on) => anchor(context, on),
})
