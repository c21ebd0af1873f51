import { randomUUID } from 'node:crypto'
import { isNoticeTopic, type NoticeFacts } from '../../../src/domain/notices/notice-words'
import type { EveryoneOf, Inbox, KeptNotice, Notice } from '../../ports/inbox'
import { insertLater, runLater } from './later-statement'
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

/** Inboxes over `notice`. */
export const makeInbox = (context: StoreContext): Inbox => ({
  add: (to, notice) =>
    'role' in to ? addForEveryoneOf(context, to, notice) : addForPersons(context, to, notice),
  listOf: async (personId, limit) => {
    const rows = await context.db
      .selectFrom('notice')
      .selectAll()
      .where('tenant', '=', context.tenant)
      .where('person_id', '=', personId)
      .orderBy('told_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.flatMap(keptNotice)
  },
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
