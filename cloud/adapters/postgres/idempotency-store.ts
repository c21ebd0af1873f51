import type { IdempotencyStore } from '../../ports/records'
import { runLater } from './later-statement'
import type { StoreContext } from './store-context'

const REMEMBER =
  'update "idempotency" set "answer" = $1 where "tenant" = $2 and "person_id" = $3 and "key" = $4'

/**
 * First answers by key. Of two transactions that claim one key, the second waits in its insert until the first has
 * committed and then reads its answer; when the first fails, the second goes on as the first.
 */
export const makeIdempotencyStore = ({ db, tenant, clock }: StoreContext): IdempotencyStore => ({
  claim: async (personId, key, contentHash) => {
    const claimed = await db
      .insertInto('idempotency')
      .values({
        tenant,
        person_id: personId,
        key,
        content_hash: contentHash,
        answer: null,
        claimed_at: clock.now(),
      })
      .onConflict((conflict) => conflict.columns(['tenant', 'person_id', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst()
    if (claimed !== undefined) return null
    const first = await db
      .selectFrom('idempotency')
      .select(['content_hash', 'answer'])
      .where('tenant', '=', tenant)
      .where('person_id', '=', personId)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    return { contentHash: first.content_hash, answer: first.answer }
  },
  remember: async (personId, key, answer) => {
    await runLater(db, { sql: REMEMBER, parameters: [JSON.stringify(answer), tenant, personId, key] })
  },
})
