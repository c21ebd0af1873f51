import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { todayIn, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { AuditEntry, AuditLog } from '../../ports/records'
import { canonicalJson } from '../crypto/canonical-json'
import { CHAIN_START, linkHash } from '../crypto/content-hash'
import { anchorOver, caseKey, complaintKey, dossierKey, publicationKey } from './anchor-tree'
import { json } from './json'
import { runLater } from './later-statement'
import type { StoreContext } from './store-context'
import { packedForArchive, takenAlong } from './taken-along'

/** Acts in which somebody read personal data begin with one of these. */
const READING_ACTS = ['read\\_%', 'reveal\\_%'] as const

/** Acts that change nothing of what a township holds begin with one of these. */
const NO_CHANGE = [
  ...READING_ACTS,
  ...['sign\\_in%', 'sign\\_out%', 'confirm\\_session', 'open\\_guest\\_session', 'look\\_up\\_%'],
  ...['export\\_%', 'run\\_%', 'deliver\\_message', 'put\\_off\\_message', 'let\\_go\\_of\\_exports'],
] as const

const SALT_BYTES = 32

const lastSeq = async ({ db, tenant }: StoreContext): Promise<number> =>
  (await db.selectFrom('audit_head').select('seq').where('tenant', '=', tenant).executeTakeFirst())?.seq ?? 0

const beganOn = async ({ db, tenant }: StoreContext): Promise<IsoDate | null> => {
  const first = await db
    .selectFrom('audit')
    .select('at')
    .where('tenant', '=', tenant)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return first === undefined ? null : todayIn('Asia/Shanghai', first.at)
}

const lastOf = async ({ db, tenant }: StoreContext, act: string) => {
  const row = await db
    .selectFrom('audit')
    .select(['seq', 'at', 'actor_id'])
    .where('tenant', '=', tenant)
    .where('act', '=', act)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { seq: row.seq, at: row.at, actorId: row.actor_id }
}

const changesAfter = async ({ db, tenant }: StoreContext, seq: number): Promise<number> => {
  const { count } = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant', '=', tenant)
    .where('seq', '>', seq)
    .where((row) => row.and(NO_CHANGE.map((act) => row('act', 'not like', act))))
    .executeTakeFirstOrThrow()
  return count
}

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
 * Moves the head of the township's chain one link on and adds the link, in one statement: the database makes the hash
 * as `linkHash` does, so that the head is held no longer than it takes until the commit. `seq` is the last member of
 * the canonical content ($3), which is given up to there.
 */
const ADD_LINK = `with "link" as (
  insert into "audit_head" as "head" ("tenant", "seq", "prev_hash", "hash") values ($1, 1, '${CHAIN_START}', $2)
  on conflict ("tenant") do update set "seq" = "head"."seq" + 1, "prev_hash" = "head"."hash",
    "hash" = encode(sha256(convert_to("head"."hash" || chr(10) || $3 || ("head"."seq" + 1) || '}', 'UTF8')), 'hex')
  returning "seq", "prev_hash", "hash"
) insert into "audit" ("tenant", "seq", "prev_hash", "hash", "at", "actor_id", "actor_role", "act", "case_id", "detail")
select $1, "seq", "prev_hash", "hash", $4::timestamptz, $5, $6, $7, $8, $9::jsonb from "link"`.replace(
  /\s+/g,
  ' ',
)

const write = ({ db, tenant }: StoreContext, given: AuditEntry): Promise<void> => {
  const entry = inMilliseconds(given)
  const first = linkHash(CHAIN_START, { ...entry, seq: 1 })
  const upToSeq = `${canonicalJson(entry).slice(0, -1)},"seq":`
  const { at, actorId, actorRole, act, caseId, detail } = entry
  const columns = [at, actorId, actorRole, act, caseId, JSON.stringify(detail)]
  return runLater(db, { sql: ADD_LINK, parameters: [tenant, first, upToSeq, ...columns] })
}

/** Entries about the requests of an applicant. */
const accessToRequests = async ({ db, tenant }: StoreContext, applicantId: string) => {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('request_case', (join) =>
      join.onRef('request_case.tenant', '=', 'audit.tenant').onRef('request_case.id', '=', 'audit.case_id'),
    )
    .selectAll('audit')
    .select('request_case.number as number')
    .where('audit.tenant', '=', tenant)
    .where('request_case.applicant_id', '=', applicantId)
    .where('audit.actor_id', '!=', applicantId)
    .where((row) => row.or(READING_ACTS.map((act) => row('audit.act', 'like', act))))
    .execute()
  return rows.map((row) => ({ ...row, kind: 'request' as const }))
}

/** Entries about the letters of a sender: these name the letter in the detail, those about its files as the case. */
const accessToLetters = async ({ db, tenant }: StoreContext, senderId: string) => {
  const letter = sql<string>`coalesce("audit"."detail" ->> 'complaintId', "audit"."case_id")`
  const rows = await db
    .selectFrom('audit')
    .innerJoin('complaint', (join) =>
      join.onRef('complaint.tenant', '=', 'audit.tenant').on('complaint.id', '=', letter),
    )
    .selectAll('audit')
    .select('complaint.number as number')
    .where('audit.tenant', '=', tenant)
    .where('complaint.sender_id', '=', senderId)
    .where('audit.actor_id', '!=', senderId)
    .where((row) => row.or(READING_ACTS.map((act) => row('audit.act', 'like', act))))
    .execute()
  return rows.map((row) => ({ ...row, kind: 'letter' as const }))
}

const accessTo = async (context: StoreContext, personId: string) =>
  [
    ...(await accessToRequests(context, personId)),
    ...(await accessToLetters(context, personId)),
    ...(await packedForArchive(context, personId)),
    ...(await takenAlong(context, personId)),
  ]
    .sort((one, other) => other.seq - one.seq)
    .map((row) => ({ ...entryOf(row), matter: row.kind, number: row.number }))

/** Last link of the chain of every letter and every dossier. */
const headsBesideCases = async ({
  db,
  tenant,
}: StoreContext): Promise<readonly (readonly [string, string])[]> => {
  const letters = await db
    .selectFrom('complaint_event')
    .distinctOn('complaint_id')
    .select(['complaint_id', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('complaint_id')
    .orderBy('seq', 'desc')
    .execute()
  const dossiers = await db
    .selectFrom('dossier_event')
    .distinctOn(['kind', 'dossier_id'])
    .select(['kind', 'dossier_id', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('kind')
    .orderBy('dossier_id')
    .orderBy('seq', 'desc')
    .execute()
  return [
    ...letters.map((row) => [complaintKey(row.complaint_id), row.hash] as const),
    ...dossiers.map((row) => [dossierKey(row.kind, row.dossier_id), row.hash] as const),
  ]
}

/** Last link of the chain of every case, piece, letter and dossier, and of the audit chain. */
const headsOf = async (context: StoreContext): Promise<Readonly<Record<string, string>>> => {
  const { db, tenant } = context
  const cases = await db
    .selectFrom('case_event')
    .distinctOn('case_id')
    .select(['case_id', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('case_id')
    .orderBy('seq', 'desc')
    .execute()
  const pieces = await db
    .selectFrom('publication_event')
    .distinctOn('publication_id')
    .select(['publication_id', 'hash'])
    .where('tenant', '=', tenant)
    .orderBy('publication_id')
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
    ...Object.fromEntries(pieces.map((row) => [publicationKey(row.publication_id), row.hash])),
    ...Object.fromEntries(await headsBesideCases(context)),
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
  beganOn: () => beganOn(context),
  lastSeq: () => lastSeq(context),
  lastOf: (act) => lastOf(context, act),
  changesAfter: (seq) => changesAfter(context, seq),
  anchor: (on) => anchor(context, on),
})
