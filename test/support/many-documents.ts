import { sql } from 'kysely'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'

/** Puts in this many published documents at once, without texts. */
export const manyDocuments = async (
  { db }: Pick<PostgresStorage, 'db'>,
  tenant: string,
  number: number,
): Promise<void> => {
  await sql`
    insert into document (tenant, id, key, index_number, column_id, title, document_number, issuer, topic, source,
      summary, published_on, disclosure_mode, state, publish_at, fingerprint)
    select ${tenant}, 'many-' || n, 'many-' || n, 'M-' || n, 'work_updates', '第' || n || '号工作动态', '', '盏西镇人民政府',
      '', '', '', date '2020-01-01' + n % 2000, '主动公开', 'published', timestamptz '2020-01-01', ''
    from generate_series(1, ${number}::int) n`.execute(db)
  await sql`
    insert into document_version (tenant, id, document_id, version_key, validity, is_current, history, figures,
      blocks, fingerprint)
    select ${tenant}, 'many-v-' || n, 'many-' || n, 'undated', 'in_force', true, '[]', '[]', '[]', ''
    from generate_series(1, ${number}::int) n`.execute(db)
}
