import type { IdempotencyStore } from '../../ports/records'
import { ask } from './ask'
import { answerKept, keptAnswer } from './kept-answer'
import { runLater } from './later-statement'
import type { StoreContext } from './store-context'

const CLAIM =
  'insert into "idempotency" ("tenant", "person_id", "key", "content_hash", "claimed_at") values ($1, $2, $3, $4, $5) ' +
  'on conflict ("tenant", "person_id", "key") do nothing returning "key"'

const REMEMBER =
  'update "idempotency" set "answer" = $1 where "tenant" = $2 and "person_id" = $3 and "key" = $4'

/**
 * First answers by key. Of two transactions that claim one key, the second waits in its insert until the first has
 * committed and then reads its answer; when the first fails, the second goes on as the first.
 */
export const makeIdempotencyStore = ({ db, tenant, clock }: StoreContext): IdempotencyStore => ({
  claim: async (personId, key, contentHash) => {
    const claimed = await ask(db, CLAIM, [tenant, personId, key, contentHash, clock.now()])
    if (claimed !== undefined) return null
    const first = await db
      .selectFrom('idempotency')
      .select(['content_hash', 'answer'])
      .where('tenant', '=', tenant)
      .where('person_id', '=', personId)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    return { contentHash: first.content_hash, answer: answerKept(first.answer) }
  },
  remember: async (personId, key, answer) => {
    await runLater(db, { sql: REMEMBER, parameters: [keptAnswer(answer), tenant, personId, key] })
  },
})
