import { sql } from 'kysely'
import type { ContentVerdict } from '../../../src/domain/privacy/content-verdict'
import type { ContentCheckStore, KeptContentCheck } from '../../ports/content-check-store'
import type { NoticeAbout } from '../../ports/inbox'
import { json } from './json'
import type { WechatSchema } from './schema-wechat'
import type { StoreContext } from './store-context'

const keptCheck = (row: WechatSchema['content_check']): KeptContentCheck => ({
  about: { kind: row.about_kind, id: row.about_id },
  personId: row.person_id,
  verdict: row.verdict as ContentVerdict,
  found: row.found as readonly string[],
  askedAt: row.asked_at,
})

const begin = async (
  { db, tenant }: StoreContext,
  { kind, id }: NoticeAbout,
  { personId, at }: { readonly personId: string; readonly at: string },
): Promise<void> => {
  const asked = { person_id: personId, verdict: 'pending', asked_at: at, judged_at: null }
  await db
    .insertInto('content_check')
    .values({
      tenant,
      about_kind: kind,
      about_id: id,
      ...asked,
      found: json([]),
      label: null,
      trace_id: '',
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'about_kind', 'about_id']).doUpdateSet(asked))
    .execute()
}

/** Checks of one township. */
export const makeContentCheckStore = (context: StoreContext): ContentCheckStore => {
  const { db, tenant } = context
  const checks = () => db.selectFrom('content_check').selectAll().where('tenant', '=', tenant)
  return {
    begin: (about, personId, at) => begin(context, about, { personId, at }),
    judge: async ({ kind, id }, { verdict, found, label, traceId }, at) => {
      await db
        .updateTable('content_check')
        .set({ verdict, found: json([...found]), label, trace_id: traceId, judged_at: at })
        .where('tenant', '=', tenant)
        .where('about_kind', '=', kind)
        .where('about_id', '=', id)
        .execute()
    },
    of: async ({ kind, id }) => {
      const row = await checks().where('about_kind', '=', kind).where('about_id', '=', id).executeTakeFirst()
      return row === undefined ? null : keptCheck(row)
    },
    pending: async (limit) => {
      const rows = await checks()
        .where('verdict', '=', sql.lit('pending'))
        .orderBy('asked_at')
        .limit(limit)
        .execute()
      return rows.map(keptCheck)
    },
    openidOf: async (personId) => {
      const row = await db
        .selectFrom('credential')
        .select('name')
        .where('tenant', '=', tenant)
        .where('person_id', '=', personId)
        .where('kind', '=', 'wechat')
        .executeTakeFirst()
      return row?.name ?? null
    },
  }
}
