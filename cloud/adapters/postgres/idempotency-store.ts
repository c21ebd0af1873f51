import type { IdempotencyStore } from '../../ports/records'
import { answerKept, keptAnswer } from './kept-answer'
import { runLater } from './later-statement'
import { constraintOf, sqlStateOf } from './storage-error'
import type { StoreContext } from './store-context'

const CLAIM =
  'insert into "idempotency" ("tenant", "person_id", "key", "content_hash", "claimed_at") values ($1, $2, $3, $4, $5)'

const REMEMBER =
  'update "idempotency" set "answer" = $1 where "tenant" = $2 and "person_id" = $3 and "key" = $4'

const UNIQUE_VIOLATION = '23505'

/** Whether a transaction ended because its idempotency key was used before. */
export const isKeyTaken = (error: unknown): boolean =>
  sqlStateOf(error) === UNIQUE_VIOLATION && constraintOf(error) === 'idempotency_pkey'

/**
 * First answers by key. A claim travels with the transaction's next statement, which costs no trip of its own. Of two
 * transactions that claim one key, the second waits there until the first has committed and then ends with `KeyTaken`;
 * when the first fails, the second goes on as the first.
 */
export const makeIdempotencyStore = ({ db, tenant, clock }: StoreContext): IdempotencyStore => ({
  claim: (personId, key, contentHash) =>
    runLater(db, { sql: CLAIM, parameters: [tenant, personId, key, contentHash, clock.now()] }),
  remember: (personId, key, answer) =>
    runLater(db, { sql: REMEMBER, parameters: [keptAnswer(answer), tenant, personId, key] }),
  firstAnswer: async (personId, key) => {
    const first = await db
      .selectFrom('idempotency')
      .select(['content_hash', 'answer'])
      .where('tenant', '=', tenant)
      .where('person_id', '=', personId)
      .where('key', '=', key)
      .executeTakeFirst()
    return first === undefined ? null : { contentHash: first.content_hash, answer: answerKept(first.answer) }
  },
})
