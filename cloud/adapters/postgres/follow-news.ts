import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { GatheredRhythm } from '../../../src/domain/following/rhythm'
import type { GatheredNews } from '../../ports/follow-store'
import type { FollowNewsRow } from './schema-follows'
import type { StoreContext } from './store-context'

const newsOf = (row: FollowNewsRow): GatheredNews => ({
  personId: row.person_id,
  rhythm: row.rhythm,
  about: { kind: row.about_kind, id: row.about_id },
  follow: { kind: row.kind, subject: row.subject },
})

/** Keeps news until it is gathered; what it is about comes once for each person. */
export const noteNews = async (
  { db, tenant }: StoreContext,
  news: readonly GatheredNews[],
  noted_on: IsoDate,
): Promise<void> => {
  if (news.length === 0) return
  const rows = news.map(({ personId, rhythm, about, follow }) => ({
    tenant,
    person_id: personId,
    rhythm,
    about_kind: about.kind,
    about_id: about.id,
    kind: follow.kind,
    subject: follow.subject,
    noted_on,
  }))
  await db
    .insertInto('follow_news')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes out what was noted in a rhythm before a day: who is told of it is told in the same transaction. */
export const takeNoted = async (
  { db, tenant }: StoreContext,
  rhythm: GatheredRhythm,
  before: IsoDate,
): Promise<readonly GatheredNews[]> => {
  const taken = await db
    .deleteFrom('follow_news')
    .where('tenant', '=', tenant)
    .where('rhythm', '=', rhythm)
    .where('noted_on', '<', before)
    .returningAll()
    .execute()
  const place = ({ person_id, noted_on, about_id }: FollowNewsRow) => `${person_id}${noted_on}${about_id}`
  return taken.sort((one, other) => place(one).localeCompare(place(other))).map(newsOf)
}
