import type { StoreContext } from './store-context'

/** Turns what was read into what it means now. */
export type NamesNow = <Read>(read: Read) => Read

const same: NamesNow = (read) => read

/**
 * A person who has joined two ways of being known is named by one id. Events keep the one under which they were recorded,
 * since their hashes cover it: whatever is made of events for use or for a projection passes here, what proves them doesn't.
 */
export const namesNow = async ({ db, tenant }: Pick<StoreContext, 'db' | 'tenant'>): Promise<NamesNow> => {
  const joins = await db
    .selectFrom('person_join')
    .select(['former_id', 'person_id'])
    .where('tenant', '=', tenant)
    .execute()
  if (joins.length === 0) return same
  const now = new Map(joins.map(({ former_id, person_id }) => [former_id, person_id]))
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return now.get(value) ?? value
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(inner)]))
  }
  return <Read>(read: Read) => named(read) as Read
}
