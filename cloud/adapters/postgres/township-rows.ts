import { sql, type Kysely, type Transaction } from 'kysely'
import type { LeftBehind, TableSize, TakeTable } from '../../ports/whole-township'
import type { Schema } from './schema'

/** Tables that don't go with a township that leaves, each with its reason (Chinese: it stands in the archive). */
const STAYS_BEHIND: Readonly<Record<string, string>> = {
  attachment_chunk: '附件内容已经还原成文件，放在“附件”文件夹',
  hand_over_chunk: '归档包的内容，可由办理记录重新生成',
  credential: '登录凭据，不随数据移交',
  session: '登录会话，不随数据移交',
  second_factor: '登录第二步的密钥，不随数据移交',
  phone_code: '短信验证码的记号，几分钟后失效',
  recovery_code: '登录备用码的记号，不随数据移交',
  second_factor_removal: '取消登录第二步的临时记录，办理经过在操作记录里',
  access_token: '微信接口的临时凭据，不随数据移交',
  wechat_push: '微信推送的去重记号，一天后失效',
  idempotency: '防止重复提交的临时记录',
  outbox: '待发送的通知队列',
  look_up_guard: '防止猜测查询码的计数',
  document_search: '检索用，可由文件重新生成',
  search_projection: '检索用，可由文件重新生成',
  search_term: '检索用，可由文件重新生成',
  survey_right: '评议期间防止重复作答的密文记号，结果公布后就删除',
  dossier_revision: '缓存用的版本号',
}

const ROWS_AT_ONCE = 1000

const tablesOfTownships = async (db: Kysely<Schema>): Promise<readonly string[]> => {
  const found = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and c.column_name = 'tenant' and t.table_type = 'BASE TABLE'
    order by 1`.execute(db)
  return found.rows.map(({ name }) => name).filter((name) => !(name in STAYS_BEHIND))
}

/** Rows of one table, a thousand at a time, by a cursor of the transaction: no table is held as a whole. */
async function* linesOf(
  db: Transaction<Schema>,
  table: string,
  tenant: string,
): AsyncGenerator<string, void, undefined> {
  // Named after its table: an engine that keeps the shape of a statement's rows would take those of the table before.
  const cursor = sql.id(`leaving_${table}`)
  // A cursor takes no parameters on every engine; the name was found among the townships of this database.
  const wanted = sql`select * from ${sql.table(table)} where "tenant" = ${sql.lit(tenant)}`
  await sql`declare ${cursor} no scroll cursor for ${wanted}`.execute(db)
  try {
    let rows: readonly object[]
    do {
      rows = (await sql<object>`fetch ${sql.lit(ROWS_AT_ONCE)} from ${cursor}`.execute(db)).rows
      yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    } while (rows.length === ROWS_AT_ONCE)
  } finally {
    await sql`close ${cursor}`.execute(db)
  }
}

/** Reads everything of one township as it stands at one moment, table by table. Answers what stays behind. */
export const readTownshipRows = (
  db: Kysely<Schema>,
  tenant: string,
  take: TakeTable,
): Promise<readonly LeftBehind[]> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      for (const table of await tablesOfTownships(transaction))
        await take(table, linesOf(transaction, table, tenant))
      return Object.entries(STAYS_BEHIND).map(([table, because]) => ({ table, because }))
    })

/** How many rows of one township each table holds, and about how long their lines are. */
export const sizesOfRows = async (db: Kysely<Schema>, tenant: string): Promise<readonly TableSize[]> => {
  const sizes: TableSize[] = []
  for (const table of await tablesOfTownships(db)) {
    const { rows } = await sql<{ rows: number; bytes: number }>`
      select count(*) as rows, coalesce(sum(octet_length(row_to_json("line")::text)), 0)::bigint as bytes
      from ${sql.table(table)} as "line" where "line"."tenant" = ${tenant}`.execute(db)
    sizes.push({ table, rows: rows[0]?.rows ?? 0, bytes: rows[0]?.bytes ?? 0 })
  }
  return sizes
}
