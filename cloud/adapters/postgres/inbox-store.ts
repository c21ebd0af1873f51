import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { isNoticeTopic, type NoticeFacts } from '../../../src/domain/notices/notice-words'
import type { EveryoneOf, Inbox, KeptNotice, Notice, NoticeAbout } from '../../ports/inbox'
import { insertLater, runLater } from './later-statement'
import { readCursor, writeCursor } from './page-cursor'
import type { NoticeRow } from './schema-inbox'
import type { StoreContext } from './store-context'

const ONCE = 'on conflict ("tenant", "person_id", "dedupe_key") do nothing'

const ADD_FOR_EVERYONE_OF = `insert into "notice"
  ("tenant", "id", "person_id", "topic", "dedupe_key", "about_kind", "about_id", "facts", "told_at", "read_at")
  select "tenant", gen_random_uuid()::text, "id", $3, $4, $5, $6, $7::jsonb, $8::timestamptz, null
  from "person" where "tenant" = $1 and "roles" @> array[$2] and "id" <> $9 ${ONCE}`

const addForEveryoneOf = (
  { db, tenant, clock }: StoreContext,
  { role, exceptId }: EveryoneOf,
  { topic, dedupeKey, about, facts }: Notice,
): Promise<void> => {
  const notice = [topic, dedupeKey, about.kind, about.id, JSON.stringify(facts), clock.now()]
  return runLater(db, { sql: ADD_FOR_EVERYONE_OF, parameters: [tenant, role, ...notice, exceptId] })
}

const addForPersons = (
  { db, tenant, clock }: StoreContext,
  personIds: readonly string[],
  { topic, dedupeKey, about, facts }: Notice,
): Promise<void> => {
  const told_at = clock.now()
  const rows = personIds.map((person_id) => ({
    tenant,
    id: randomUUID(),
    person_id,
    topic,
    dedupe_key: dedupeKey,
    about_kind: about.kind,
    about_id: about.id,
    facts: JSON.stringify(facts),
    told_at,
    read_at: null,
  }))
  return insertLater(db, { table: 'notice', rows, otherwise: ONCE })
}

/** A topic that this release has no words for stays in the database and is not shown. */
const keptNotice = (row: NoticeRow): readonly KeptNotice[] =>
  isNoticeTopic(row.topic)
    ? [
        {
          id: row.id,
          topic: row.topic,
          dedupeKey: row.dedupe_key,
          about: { kind: row.about_kind, id: row.about_id },
          facts: row.facts as NoticeFacts,
          toldAt: row.told_at,
          readAt: row.read_at,
        },
      ]
    : []

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const noticesOf = ({ db, tenant }: StoreContext, personId: string, hidden: readonly NoticeAbout[]) => {
  const all = db.selectFrom('notice').where('tenant', '=', tenant).where('person_id', '=', personId)
  return hidden.length === 0
    ? all
    : all.where(
        sql<boolean>`(about_kind, about_id) not in (${sql.join(
          hidden.map(({ kind, id }) => sql`(${kind}::text, ${id}::text)`),
        )})`,
      )
}

const listOf: (
  context: StoreContext,
  ...args: Parameters<Inbox['listOf']>
) => ReturnType<Inbox['listOf']> = async (context, personId, { cursor, limit, hidden }) => {
  const [toldAt, id] = readCursor(cursor, 2) ?? []
  const newest = noticesOf(context, personId, hidden)
    .selectAll()
    .orderBy('told_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
  const older = INSTANT.test(String(toldAt))
    ? newest.where(
        sql<boolean>`(told_at < ${toldAt}::timestamptz or (told_at = ${toldAt}::timestamptz and id > ${String(id)}))`,
      )
    : newest
  const rows = await older.execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last !== undefined ? writeCursor([last.told_at, last.id]) : null
  return { notices: page.flatMap(keptNotice), next }
}

const countUnread = async (context: StoreContext, personId: string, hidden: readonly NoticeAbout[]) => {
  const counted = await noticesOf(context, personId, hidden)
    .where('read_at', 'is', null)
    .select((unread) => unread.fn.countAll<number>().as('unread'))
    .executeTakeFirstOrThrow()
  return counted.unread
}

/** Inboxes over `notice`. */
export const makeInbox = (context: StoreContext): Inbox => ({
  add: (to, notice) =>
    'role' in to ? addForEveryoneOf(context, to, notice) : addForPersons(context, to, notice),
  listOf: (personId, page) => listOf(context, personId, page),
  countUnread: (personId, hidden) => countUnread(context, personId, hidden),
  markRead: async (personId, ids, at) => {
    if (ids.length === 0) return 0
    const read = await context.db
      .updateTable('notice')
      .set({ read_at: at })
      .where('tenant', '=', context.tenant)
      .where('person_id', '=', personId)
      .where('id', 'in', [...ids])
      .where('read_at', 'is', null)
      .returning('id')
      .execute()
    return read.length
  },
})
