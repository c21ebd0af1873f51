import type { DeletableKind, OwnDataStore } from '../../ports/own-data-store'
import type { StoreContext } from './store-context'

/** Tables of a person's own whose rows go when he deletes what is his. */
const GOES = ['follow', 'own_news_choice', 'follow_news', 'notice', 'message_consent', 'session'] as const

const countIn = async (
  { db, tenant }: StoreContext,
  table: 'follow' | 'notice' | 'message_consent',
  personId: string,
): Promise<number> => {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

const signInsOf = async ({ db, tenant }: StoreContext, personId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('credential')
    .select('kind')
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

const counts = async (
  context: StoreContext,
  personId: string,
): Promise<Readonly<Record<DeletableKind, number>>> => {
  const kinds = await signInsOf(context, personId)
  const has = (kind: string) => kinds.filter((each) => each === kind).length
  return {
    follows: await countIn(context, 'follow', personId),
    notices: await countIn(context, 'notice', personId),
    consents: await countIn(context, 'message_consent', personId),
    phone: has('phone'),
    wechat: has('wechat'),
  }
}

/** What is a person's own, over the tables that hold it. */
export const makeOwnDataStore = (context: StoreContext): OwnDataStore => {
  const { db, tenant } = context
  return {
    counts: (personId) => counts(context, personId),
    comments: async (personId) => {
      const rows = await db
        .selectFrom('opinion_comment')
        .select(['round_id', 'text', 'sent_at'])
        .where('tenant', '=', tenant)
        .where('author_id', '=', personId)
        .where('withdrawn_at', 'is', null)
        .orderBy('sent_at')
        .execute()
      return rows.map(({ round_id, text, sent_at }) => ({ roundId: round_id, text, sentAt: sent_at }))
    },
    remove: async (personId) => {
      for (const table of GOES)
        await db.deleteFrom(table).where('tenant', '=', tenant).where('person_id', '=', personId).execute()
      const signIns = db.deleteFrom('credential').where('tenant', '=', tenant)
      await signIns.where('person_id', '=', personId).where('kind', 'in', ['phone', 'wechat']).execute()
    },
  }
}
