import { sql } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { CaseProof } from '../../../src/contract/case-view'
import { receiptText } from '../../../src/domain/proof/receipt-text'
import type { ChainHead, Inclusion, ProofStore } from '../../ports/proof'
import { sha256 } from '../crypto/content-hash'
import { leafHash, merklePath } from '../crypto/merkle-tree'
import { caseKey, leafOf, leavesOf, type Heads } from './anchor-tree'
import { eventContent, readEvents } from './case-events'
import type { StoreContext } from './store-context'

const chainOf = async (context: StoreContext, caseId: string) =>
  (await readEvents(context, [caseId])).map((stored) => ({
    content: eventContent(stored.caseId, stored.opening, stored),
    prevHash: stored.prevHash,
    hash: stored.hash,
  }))

const receiptAt = ({ tenant }: StoreContext, number: string, { seq, head }: ChainHead): CaseProof => ({
  seq,
  head,
  text: receiptText({ tenant, number, seq, head }, sha256),
})

const receiptOf = async (context: StoreContext, caseId: string, number: string): Promise<CaseProof> => {
  const { db, tenant } = context
  const { seq, hash: head } = await db
    .selectFrom('case_event')
    .select(['seq', 'hash'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return receiptAt(context, number, { seq, head })
}

const seqOf = async ({ db, tenant }: StoreContext, caseId: string, head: string): Promise<number> => {
  const row = await db
    .selectFrom('case_event')
    .select('seq')
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .where('hash', '=', head)
    .executeTakeFirst()
  if (row === undefined) throw new Error(`case ${caseId} no longer has the head that was anchored`)
  return row.seq
}

const inclusionOf = async (context: StoreContext, caseId: string): Promise<Inclusion | null> => {
  const { db, tenant } = context
  const key = caseKey(caseId)
  const row = await db
    .selectFrom('audit_anchor')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('salt', 'is not', null)
    .where(sql<boolean>`heads ->> ${key} is not null`)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  const heads = (row?.heads ?? {}) as Heads
  const head = heads[key]
  if (row === undefined || row.salt === null || head === undefined) return null
  const leaf = leafOf(row.salt, key, head)
  return {
    on: row.on_day as IsoDate,
    root: row.anchor,
    seq: await seqOf(context, caseId, head),
    ...leaf,
    path: merklePath(leavesOf(row.salt, heads), leafHash(leaf)),
  }
}

const listAnchors = async ({ db, tenant }: StoreContext, before: IsoDate | null, limit: number) => {
  let query = db.selectFrom('audit_anchor').select(['on_day', 'anchor']).where('tenant', '=', tenant)
  if (before !== null) query = query.where('on_day', '<', before)
  const rows = await query.orderBy('on_day', 'desc').limit(limit).execute()
  return rows.map((row) => ({ on: row.on_day as IsoDate, root: row.anchor }))
}

/** Chains and anchors of one township, to read. */
export const makeProofStore = (context: StoreContext): ProofStore => ({
  chainOf: (caseId) => chainOf(context, caseId),
  receiptAt: (number, at) => receiptAt(context, number, at),
  receiptOf: (caseId, number) => receiptOf(context, caseId, number),
  inclusionOf: (caseId) => inclusionOf(context, caseId),
  listAnchors: (before, limit) => listAnchors(context, before, limit),
})
