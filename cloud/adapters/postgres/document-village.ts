import type { NewDocument } from '../../ports/document-store'
import type { StoreContext } from './store-context'

/** The village by its name; a name that the township doesn't keep is none. */
export const villageColumn = async ({ db, tenant }: StoreContext, { villageName }: NewDocument) => {
  if (villageName === undefined) return {}
  if (villageName === '') return { village_id: null }
  const found = await db
    .selectFrom('village')
    .select('id')
    .where('tenant', '=', tenant)
    .where('name', '=', villageName)
    .where('retired_on', 'is', null)
    .executeTakeFirst()
  return { village_id: found?.id ?? null }
}

/** Name of a village; '' for none. */
export const villageNameOf = async ({ db, tenant }: StoreContext, id: string | null): Promise<string> => {
  if (id === null) return ''
  const row = await db
    .selectFrom('village')
    .select('name')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name ?? ''
}
