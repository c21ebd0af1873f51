import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'

/** The embedded database works on this thread: longer, and open connections would be given up meanwhile. */
const AT_ONCE = 2500

type Database = Pick<PostgresStorage, 'db'>

const portion = async ({ db }: Database, tenant: string, [from, to]: readonly [number, number]) => {
  await sql`
    insert into document (tenant, id, key, index_number, column_id, title, document_number, issuer, topic, source,
      summary, published_on, disclosure_mode, state, publish_at, fingerprint)
    select ${tenant}, 'many-' || n, 'many-' || n, 'M-' || n, 'work_updates', '第' || n || '号工作动态', '', '盏西镇人民政府',
      '', '', '', date '2020-01-01' + n % 2000, '主动公开', 'published', timestamptz '2020-01-01', ''
    from generate_series(${from}::int, ${to}::int) n`.execute(db)
  await sql`
    insert into document_version (tenant, id, document_id, version_key, title, validity, is_current, history, figures,
      blocks, fingerprint)
    select ${tenant}, 'many-v-' || n, 'many-' || n, 'undated', '第' || n || '号工作动态', 'in_force', true, '[]', '[]', '[]', ''
    from generate_series(${from}::int, ${to}::int) n`.execute(db)
}

/** Puts in this many published documents, without texts. */
export const manyDocuments = async (storage: Database, tenant: string, number: number): Promise<void> => {
  for (let from = 1; from <= number; from += AT_ONCE) {
    await portion(storage, tenant, [from, Math.min(number, from + AT_ONCE - 1)])
    await turn()
  }
}
