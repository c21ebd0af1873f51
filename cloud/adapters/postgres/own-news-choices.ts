import type { OwnChoice } from '../../ports/follow-store'
import type { StoreContext } from './store-context'

/** What one person chose for his own requests and letters, newest first. */
export const ownChoices = async (
  { db, tenant }: StoreContext,
  personId: string,
): Promise<readonly OwnChoice[]> => {
  const rows = await db
    .selectFrom('own_news_choice')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .orderBy('since', 'desc')
    .orderBy('subject')
    .execute()
  return rows.map(({ kind, subject, since, rhythm }) => ({ personId, kind, subject, since, rhythm }))
}

/** Keeps a choice; false when it stood so before. */
export const chooseForOwn = async (
  { db, tenant }: StoreContext,
  { personId, kind, subject, since, rhythm }: OwnChoice,
): Promise<boolean> => {
  const changed = await db
    .insertInto('own_news_choice')
    .values({ tenant, person_id: personId, kind, subject, since, rhythm })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'person_id', 'kind', 'subject'])
        .doUpdateSet({ since, rhythm })
        .where('own_news_choice.rhythm', '<>', rhythm),
    )
    .returning('subject')
    .executeTakeFirst()
  return changed !== undefined
}
