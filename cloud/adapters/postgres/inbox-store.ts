import { randomUUID } from 'node:crypto'
import { isNoticeTopic, type NoticeFacts } from '../../../src/domain/notices/notice-words'
import type { Inbox, KeptNotice, Notice } from '../../ports/inbox'
import { insertLater } from './later-statement'
import type { NoticeRow } from './schema-inbox'
import type { StoreContext } from './store-context'

const add = (
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
  const otherwise = 'on conflict ("tenant", "person_id", "dedupe_key") do nothing'
  return insertLater(db, { table: 'notice', rows, otherwise })
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
  add: (personIds, notice) => add(context, personIds, notice),
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
