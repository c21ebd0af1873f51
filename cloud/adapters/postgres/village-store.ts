import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { VillageFacts } from '../../../src/domain/villages/village'
import type { StoredVillage, VillageClerk, VillageStore } from '../../ports/village-store'
import { bumpRevision } from './document-writer'
import type { VillageRow } from './schema-villages'
import type { StoreContext } from './store-context'

const storedVillage = (row: Selectable<VillageRow>): StoredVillage => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  groupCount: row.group_count,
  phone: row.phone,
  boardPlace: row.board_place,
  position: row.position,
  since: row.since as IsoDate,
  retiredOn: row.retired_on as IsoDate | null,
  retiredBecause: row.retired_because,
  revision: row.revision,
})

const columnsOf = ({ name, kind, groupCount, phone, boardPlace, position }: VillageFacts) => ({
  ...{ name, kind, phone, position },
  group_count: groupCount,
  board_place: boardPlace,
})

const ofTownship = ({ db, tenant }: StoreContext) =>
  db.selectFrom('village').selectAll().where('tenant', '=', tenant)

/** Whoever followed a name before the township kept the village follows the village. */
const takeFollowsOver = async ({ db, tenant }: StoreContext, id: string, name: string): Promise<void> => {
  await db
    .updateTable('follow')
    .set({ subject: id })
    .where('tenant', '=', tenant)
    .where('kind', '=', 'village')
    .where('subject', '=', name)
    .execute()
}

const add = async (context: StoreContext, id: string, facts: VillageFacts): Promise<boolean> => {
  const { db, tenant, clock } = context
  const added = await db
    .insertInto('village')
    .values({ tenant, id, ...columnsOf(facts), since: clock.today(), retired_on: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return false
  await takeFollowsOver(context, id, facts.name)
  await bumpRevision(context)
  return true
}

const isNameTaken = async (context: StoreContext, id: string, name: string): Promise<boolean> => {
  const others = ofTownship(context).where('id', '!=', id).where('retired_on', 'is', null)
  return (await others.where('name', '=', name).executeTakeFirst()) !== undefined
}

/** A row as it was when somebody read it, and still kept. */
const unchanged = ({ db, tenant }: StoreContext, id: string, revision: number) =>
  db
    .updateTable('village')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('retired_on', 'is', null)
    .returning('id')

const NEXT = { revision: sql<number>`revision + 1` }

const change: (
  context: StoreContext,
  ...args: Parameters<VillageStore['change']>
) => ReturnType<VillageStore['change']> = async (context, ...[id, facts, revision]) => {
  if (await isNameTaken(context, id, facts.name)) return 'name_taken'
  const changed = await unchanged(context, id, revision)
    .set({ ...columnsOf(facts), ...NEXT })
    .executeTakeFirst()
  if (changed === undefined) return 'stale'
  await bumpRevision(context)
  return 'changed'
}

const retire: (
  context: StoreContext,
  ...args: Parameters<VillageStore['retire']>
) => Promise<boolean> = async (context, ...[id, revision, because]) => {
  const retired = { retired_on: context.clock.today(), retired_because: because, ...NEXT }
  const done = await unchanged(context, id, revision).set(retired).executeTakeFirst()
  if (done !== undefined) await bumpRevision(context)
  return done !== undefined
}

const clerksOf = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('village_clerk as c')
    .innerJoin('village as w', (join) =>
      join.onRef('w.tenant', '=', 'c.tenant').onRef('w.id', '=', 'c.village_id'),
    )
    .select(['c.person_id as personId', 'c.village_id as villageId'])
    .where('c.tenant', '=', tenant)
    .where('w.retired_on', 'is', null)
    .orderBy('w.position')

const setClerk = async (
  { db, tenant }: StoreContext,
  { personId, villageId }: VillageClerk,
  isClerk: boolean,
): Promise<void> => {
  if (isClerk) {
    await db
      .insertInto('village_clerk')
      .values({ tenant, person_id: personId, village_id: villageId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  await db
    .deleteFrom('village_clerk')
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('village_id', '=', villageId)
    .execute()
}

/** The villages of one township. */
export const makeVillageStore = (context: StoreContext): VillageStore => ({
  all: async () =>
    (await ofTownship(context).orderBy('position').orderBy('name').execute()).map(storedVillage),
  find: async (id) => {
    const row = await ofTownship(context).where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : storedVillage(row)
  },
  add: (id, facts) => add(context, id, facts),
  change: (id, facts, revision) => change(context, id, facts, revision),
  ofClerk: async (personId) =>
    (await clerksOf(context).where('c.person_id', '=', personId).execute()).map(({ villageId }) => villageId),
  clerks: () => clerksOf(context).execute(),
  setClerk: (clerk, isClerk) => setClerk(context, clerk, isClerk),
  retire: (id, revision, because) => retire(context, id, revision, because),
})
