import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Outbox, OutboxMessage } from '../../ports/records'
import { insertLater } from './later-statement'
import type { NewRow } from './schema'
import type { StoreContext } from './store-context'

/** A claimed message comes back by itself after this long when whoever claimed it died. */
const CLAIM_SECONDS = 60

const rowOf = ({ tenant, clock }: StoreContext, message: OutboxMessage): NewRow<'outbox'> => {
  const now = clock.now()
  return {
    tenant,
    id: randomUUID(),
    topic: message.topic,
    dedupe_key: message.dedupeKey,
    payload: JSON.stringify(message.payload),
    queued_at: now,
    due_at: now,
    attempts: 0,
    delivered_at: null,
    last_error: null,
  }
}

const queue = (context: StoreContext, message: OutboxMessage): Promise<void> =>
  insertLater(context.db, {
    table: 'outbox',
    rows: [rowOf(context, message)],
    otherwise: 'on conflict ("tenant", "dedupe_key") do nothing',
  })

const queueNew = async (context: StoreContext, message: OutboxMessage): Promise<boolean> => {
  const queued = await context.db
    .insertInto('outbox')
    .values(rowOf(context, message))
    .onConflict((conflict) => conflict.columns(['tenant', 'dedupe_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return queued !== undefined
}

const claim: (
  context: StoreContext,
  ...args: Parameters<Outbox['claim']>
) => ReturnType<Outbox['claim']> = async ({ db, tenant }, now, limit) => {
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('tenant', '=', tenant)
    .where('delivered_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
  const rows = await db
    .updateTable('outbox')
    .set({
      attempts: sql`attempts + 1`,
      due_at: sql`${now}::timestamptz + make_interval(secs => ${CLAIM_SECONDS})`,
    })
    .where('tenant', '=', tenant)
    .where('id', 'in', due)
    .returning(['id', 'topic', 'dedupe_key', 'payload', 'attempts', 'queued_at'])
    .execute()
  return rows
    .sort((a, b) => (a.queued_at + a.id < b.queued_at + b.id ? -1 : 1))
    .map((row) => ({
      id: row.id,
      topic: row.topic,
      dedupeKey: row.dedupe_key,
      payload: row.payload as Readonly<Record<string, unknown>>,
      attempts: row.attempts,
    }))
}

/** Messages of one township on their way out. */
export const makeOutbox = (context: StoreContext): Outbox => {
  const change = (id: string) =>
    context.db.updateTable('outbox').where('tenant', '=', context.tenant).where('id', '=', id)
  return {
    queue: (message) => queue(context, message),
    queueNew: (message) => queueNew(context, message),
    claim: (now, limit) => claim(context, now, limit),
    delivered: async (id, at) => {
      await change(id).set({ delivered_at: at, last_error: null }).execute()
    },
    failed: async (id, nextTryAt, reason) => {
      await change(id)
        .set({ due_at: nextTryAt, last_error: reason.slice(0, 500) })
        .execute()
    },
  }
}
