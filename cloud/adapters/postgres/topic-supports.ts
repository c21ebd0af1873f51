import { sql } from 'kysely'
import type { TopicSupports } from '../../ports/topic-supports'
import { newDossierRevision } from './dossier-revision'
import type { StoreContext } from './store-context'

const supportsOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('topic_support').where('tenant', '=', tenant)

const add = async (
  context: StoreContext,
  ...[topic_id, person_id, since]: Parameters<TopicSupports['add']>
): Promise<boolean> => {
  const { db, tenant } = context
  const added = await db
    .insertInto('topic_support')
    .values({ tenant, topic_id, person_id, since })
    .onConflict((conflict) => conflict.doNothing())
    .returning('topic_id')
    .executeTakeFirst()
  if (added !== undefined) await newDossierRevision(context)
  return added !== undefined
}

const remove = async (context: StoreContext, topicId: string, personId: string): Promise<boolean> => {
  const { db, tenant } = context
  const removed = await db
    .deleteFrom('topic_support')
    .where('tenant', '=', tenant)
    .where('topic_id', '=', topicId)
    .where('person_id', '=', personId)
    .returning('topic_id')
    .executeTakeFirst()
  if (removed !== undefined) await newDossierRevision(context)
  return removed !== undefined
}

const move = async (context: StoreContext, from: string, into: string): Promise<void> => {
  const { db, tenant } = context
  await sql`insert into "topic_support" ("tenant", "topic_id", "person_id", "since")
    select "tenant", ${into}::text, "person_id", "since" from "topic_support"
    where "tenant" = ${tenant} and "topic_id" = ${from}
    on conflict do nothing`.execute(db)
  await db.deleteFrom('topic_support').where('tenant', '=', tenant).where('topic_id', '=', from).execute()
  await newDossierRevision(context)
}

const count = async (
  context: StoreContext,
  topicIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (topicIds.length === 0) return new Map()
  const rows = await supportsOf(context)
    .where('topic_id', 'in', topicIds)
    .groupBy('topic_id')
    .select((all) => ['topic_id', all.fn.countAll<number>().as('many')])
    .execute()
  return new Map(rows.map(({ topic_id, many }) => [topic_id, Number(many)]))
}

/** Supports of topics over `topic_support`. */
export const makeTopicSupports = (context: StoreContext): TopicSupports => ({
  add: (...support) => add(context, ...support),
  remove: (topicId, personId) => remove(context, topicId, personId),
  move: (from, into) => move(context, from, into),
  count: (topicIds) => count(context, topicIds),
  supportersOf: async (topicId) => {
    const rows = await supportsOf(context).where('topic_id', '=', topicId).select('person_id').execute()
    return rows.map(({ person_id }) => person_id)
  },
  supportedBy: async (personId) => {
    const mine = supportsOf(context).where('person_id', '=', personId)
    const rows = await mine.select('topic_id').orderBy('since', 'desc').execute()
    return rows.map(({ topic_id }) => topic_id)
  },
})
