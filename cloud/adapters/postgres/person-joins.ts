import { sql } from 'kysely'
import type { Joining, PersonJoins } from '../../ports/person-joins'
import type { StoreContext } from './store-context'

/** Whose row it is, by table. */
const NAMED_IN = [
  ['request_case', 'applicant_id'],
  ['complaint', 'sender_id'],
  ['dossier', 'owner_id'],
  ['opinion_comment', 'author_id'],
  ['attachment', 'owner_id'],
  ['content_check', 'person_id'],
  ['session', 'person_id'],
] as const

/** Rows that a person has once for each of these: where both have one, that of the person who stays is kept. */
const ONCE_BY = [
  ['follow', ['kind', 'subject']],
  ['own_news_choice', ['kind', 'subject']],
  ['follow_news', ['about_kind', 'about_id']],
  ['notice', ['dedupe_key']],
  ['message_delivery', ['dedupe_key']],
  ['complaint_fellow', ['complaint_id']],
  ['topic_support', ['topic_id']],
  ['idempotency', ['key']],
] as const

const rename = (
  { db, tenant }: StoreContext,
  [table, column]: readonly [table: string, column: string],
  { formerId, personId }: Joining,
) =>
  sql`update ${sql.table(table)} set ${sql.ref(column)} = ${personId}
    where tenant = ${tenant} and ${sql.ref(column)} = ${formerId}`.execute(db)

const dropDoubles = (
  { db, tenant }: StoreContext,
  [table, keys]: (typeof ONCE_BY)[number],
  { formerId, personId }: Joining,
) =>
  sql`delete from ${sql.table(table)} as his using ${sql.table(table)} as kept
    where his.tenant = ${tenant} and his.person_id = ${formerId}
      and kept.tenant = ${tenant} and kept.person_id = ${personId}
      and ${sql.join(
        keys.map((key) => sql`${sql.ref(`his.${key}`)} = ${sql.ref(`kept.${key}`)}`),
        sql` and `,
      )}`.execute(db)

/** Consents are counted: both counts together. */
const addConsents = async ({ db, tenant }: StoreContext, { formerId, personId }: Joining): Promise<void> => {
  await sql`insert into message_consent as kept
      (tenant, person_id, template_id, accepted, sent, last_answer, answered_at)
    select tenant, ${personId}, template_id, accepted, sent, last_answer, answered_at from message_consent
    where tenant = ${tenant} and person_id = ${formerId}
    on conflict (tenant, person_id, template_id) do update
      set accepted = kept.accepted + excluded.accepted, sent = kept.sent + excluded.sent`.execute(db)
  const his = db.deleteFrom('message_consent').where('tenant', '=', tenant)
  await his.where('person_id', '=', formerId).execute()
}

/** His phone is given anew by the caller, since it is sealed for one person. */
const moveWechat = async ({ db, tenant }: StoreContext, { formerId, personId }: Joining): Promise<void> => {
  await db
    .updateTable('credential')
    .set({ person_id: personId })
    .where('tenant', '=', tenant)
    .where('person_id', '=', formerId)
    .where('kind', '=', 'wechat')
    .execute()
  const phones = db.deleteFrom('credential').where('tenant', '=', tenant).where('kind', '=', 'phone')
  await phones.where('person_id', '=', formerId).execute()
}

const note = async (context: StoreContext, joining: Joining, at: string): Promise<void> => {
  const { db, tenant } = context
  const { formerId: former_id, personId: person_id } = joining
  // Whoever was joined to the former one before is this one now.
  await rename(context, ['person_join', 'person_id'], joining)
  await db.insertInto('person_join').values({ tenant, former_id, person_id, joined_at: at }).execute()
}

/** Joining of residents over every table that names one. */
export const makePersonJoins = (context: StoreContext): PersonJoins => ({
  haveTwoWechats: async ({ formerId, personId }) => {
    const { db, tenant } = context
    const known = await db
      .selectFrom('credential')
      .select('person_id')
      .where('tenant', '=', tenant)
      .where('kind', '=', 'wechat')
      .where('person_id', 'in', [formerId, personId])
      .execute()
    return known.length > 1
  },
  join: async (joining, at) => {
    for (const named of NAMED_IN) await rename(context, named, joining)
    for (const once of ONCE_BY) {
      await dropDoubles(context, once, joining)
      await rename(context, [once[0], 'person_id'], joining)
    }
    await addConsents(context, joining)
    await moveWechat(context, joining)
    await note(context, joining, at)
  },
})
