import type { Follow } from '../../../src/domain/following/follow'
import type { FollowStore, KeptFollow } from '../../ports/follow-store'
import { noteNews, takeNoted } from './follow-news'
import { chooseForOwn, ownChoices } from './own-news-choices'
import type { FollowsSchema } from './schema-follows'
import type { StoreContext } from './store-context'

const keptFollow = ({ person_id, kind, subject, since, rhythm }: FollowsSchema['follow']): KeptFollow => ({
  personId: person_id,
  kind,
  subject,
  since,
  rhythm,
})

const followsOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('follow').selectAll().where('tenant', '=', tenant)

const put = async (
  { db, tenant }: StoreContext,
  { personId, kind, subject, since, rhythm }: KeptFollow,
): Promise<'added' | 'changed' | 'same'> => {
  const added = await db
    .insertInto('follow')
    .values({ tenant, person_id: personId, kind, subject, since, rhythm })
    .onConflict((conflict) => conflict.doNothing())
    .returning('subject')
    .executeTakeFirst()
  if (added !== undefined) return 'added'
  const changed = await db
    .updateTable('follow')
    .set({ rhythm })
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('rhythm', '<>', rhythm)
    .returning('subject')
    .executeTakeFirst()
  return changed === undefined ? 'same' : 'changed'
}

const remove = async (
  { db, tenant }: StoreContext,
  personId: string,
  { kind, subject }: Follow,
): Promise<boolean> => {
  const removed = await db
    .deleteFrom('follow')
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .returning('subject')
    .executeTakeFirst()
  return removed !== undefined
}

const setToldThrough = async ({ db, tenant }: StoreContext, told_through: string): Promise<void> => {
  await db
    .insertInto('follow_round')
    .values({ tenant, told_through })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ told_through }))
    .execute()
}

/** What the people of one township follow, over `follow`. */
export const makeFollowStore = (context: StoreContext): FollowStore => ({
  listOf: async (personId) => {
    const mine = followsOf(context).where('person_id', '=', personId)
    return (await mine.orderBy('since', 'desc').orderBy('subject').execute()).map(keptFollow)
  },
  all: async () => (await followsOf(context).orderBy('person_id').execute()).map(keptFollow),
  ofSubject: async ({ kind, subject }) => {
    const theirs = followsOf(context).where('kind', '=', kind).where('subject', '=', subject)
    return (await theirs.orderBy('person_id').execute()).map(keptFollow)
  },
  put: (follow) => put(context, follow),
  remove: (personId, follow) => remove(context, personId, follow),
  ownChoices: (personId) => ownChoices(context, personId),
  chooseForOwn: (choice) => chooseForOwn(context, choice),
  toldThrough: async () => {
    const { db, tenant } = context
    const row = await db
      .selectFrom('follow_round')
      .select('told_through')
      .where('tenant', '=', tenant)
      .executeTakeFirst()
    return row?.told_through ?? null
  },
  setToldThrough: (at) => setToldThrough(context, at),
  note: (news, on) => noteNews(context, news, on),
  takeNoted: (rhythm, before) => takeNoted(context, rhythm, before),
})
