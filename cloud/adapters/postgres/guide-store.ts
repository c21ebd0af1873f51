import { todayIn } from '../../../src/domain/calendar/civil-date'
import type { OfficeView } from '../../../src/contract/read-office'
import { GUIDE_FIELDS, type GuideField, type OfficeGuide } from '../../../src/domain/guide/office-guide'
import type { GuideStore, KeptGuide } from '../../ports/guide-store'
import { bumpRevision } from './document-writer'
import { json } from './json'
import { officeOf } from './office-of-tenant'
import type { StoreContext } from './store-context'

const guideOf = (office: OfficeView): OfficeGuide => {
  const pairs = GUIDE_FIELDS.map((field) => [field, office[field]])
  return { ...(Object.fromEntries(pairs) as Record<GuideField, string>), unverified: office.unverified }
}

const ofTenant = ({ db, tenant }: StoreContext) =>
  db.selectFrom('tenant').select('office').where('tenant', '=', tenant)

const addVersion = async (
  { db, tenant }: StoreContext,
  { version, guide, because, by, at }: KeptGuide,
): Promise<void> => {
  await db
    .insertInto('office_guide')
    .values({ tenant, version, content: json(guide), because, saved_by: by, saved_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const save: (context: StoreContext, ...args: Parameters<GuideStore['save']>) => Promise<boolean> = async (
  context,
  ...[version, saved]
) => {
  const { db, tenant } = context
  const office = officeOf((await ofTenant(context).forUpdate().executeTakeFirstOrThrow()).office)
  if (office.version !== version) return false
  // The first change keeps what the township began with.
  const began = {
    version,
    guide: guideOf(office),
    because: '',
    by: '',
    at: `${office.updatedOn}T00:00:00+08:00`,
  }
  await addVersion(context, began)
  const next = version + 1
  await addVersion(context, { ...saved, version: next })
  const updatedOn = todayIn('Asia/Shanghai', saved.at)
  const changed = { ...office, ...saved.guide, version: next, updatedOn }
  await db
    .updateTable('tenant')
    .set({ office: json(changed) })
    .where('tenant', '=', tenant)
    .execute()
  await bumpRevision(context)
  context.settingsChanged?.(context.tenant)
  return true
}

/** The disclosure guide of one township, version by version. */
export const makeGuideStore = (context: StoreContext): GuideStore => ({
  current: async () => officeOf((await ofTenant(context).executeTakeFirstOrThrow()).office),
  versions: async () => {
    const { db, tenant } = context
    const rows = await db
      .selectFrom('office_guide')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('version', 'desc')
      .execute()
    return rows.map(({ version, content, because, saved_by, saved_at }) => ({
      version,
      guide: content as OfficeGuide,
      because,
      by: saved_by,
      at: saved_at,
    }))
  },
  save: (version, saved) => save(context, version, saved),
})
