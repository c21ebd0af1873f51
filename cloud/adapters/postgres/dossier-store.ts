import { sql } from 'kysely'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { DossierFilter, DossierRecord, Dossiers, DossierStore } from '../../ports/dossier-store'
import { CHAIN_START } from '../crypto/content-hash'
import { addDossierLink, readDossierRows } from './dossier-events'
import { dossierRevision, newDossierRevision } from './dossier-revision'
import { projectDossier } from './dossier-projection'
import { namesNow } from './joined-people'
import { writeGrants } from './role-grants'
import type { StoreContext } from './store-context'

/** A store's surroundings and the kind of its dossiers. */
interface Of<E extends DossierEvent> {
  readonly context: StoreContext
  readonly kind: DossierKind<E>
}

const rowsOf = ({ context: { db, tenant }, kind: { kind } }: Of<never>) =>
  db.selectFrom('dossier').where('tenant', '=', tenant).where('kind', '=', kind)

/** Dossiers by id, in the order of the ids. */
const readDossiers = async <E extends DossierEvent>(
  { context, kind }: Of<E>,
  ids: readonly string[],
): Promise<readonly DossierRecord<E>[]> => {
  // Most kinds have nothing open on most days: neither rows nor names are asked for.
  if (ids.length === 0) return []
  const found = await readDossierRows(context, kind.kind, ids)
  const named = await namesNow(context)
  return ids.flatMap((id) => {
    const rows = found.get(id)
    return rows === undefined ? [] : [{ id, events: named(rows.map(({ event }) => event as E)) }]
  })
}

const create = async <E extends DossierEvent>(
  { context, kind }: Of<E>,
  id: string,
  first: E,
): Promise<Result<void, 'stale_dossier'>> => {
  if (first.seq !== 1) throw new Error(`dossier ${id} begins with event ${first.seq}`)
  const row = projectDossier(context.tenant, kind, { id, events: [first] })
  // One that another transaction is beginning is waited for here, before anything of this one is written.
  const begun = await context.db
    .insertInto('dossier')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (begun === undefined) return fail('stale_dossier', { id })
  await addDossierLink(context, { kind: kind.kind, id, prevHash: CHAIN_START }, first)
  await writeGrants(context, kind, { id, events: [first] })
  await newDossierRevision(context)
  return ok(undefined)
}

/** Holds the dossier until the end of the transaction, so that appends come one after the other. */
const hold = async (of: Of<never>, id: string): Promise<number | null> => {
  const held = rowsOf(of).select('last_seq').where('id', '=', id).forUpdate()
  return (await held.executeTakeFirst())?.last_seq ?? null
}

const append =
  <E extends DossierEvent>(of: Of<E>): DossierStore<E>['append'] =>
  async (id, expectedSeq, event) => {
    const { context, kind } = of
    if (event.seq !== expectedSeq + 1 || (await hold(of, id)) !== expectedSeq)
      return fail('stale_dossier', { id })
    const rows = (await readDossierRows(context, kind.kind, [id])).get(id) ?? []
    await addDossierLink(context, { kind: kind.kind, id, prevHash: rows.at(-1)?.hash ?? '' }, event)
    const named = await namesNow(context)
    const events = [...named(rows.map((row) => row.event as E)), event]
    const {
      tenant: _tenant,
      kind: _kind,
      id: _id,
      ...columns
    } = projectDossier(context.tenant, kind, { id, events })
    await context.db
      .updateTable('dossier')
      .set(columns)
      .where('tenant', '=', context.tenant)
      .where('kind', '=', kind.kind)
      .where('id', '=', id)
      .execute()
    await writeGrants(context, kind, { id, events })
    await newDossierRevision(context)
    return ok(undefined)
  }

const list = async <E extends DossierEvent>(
  of: Of<E>,
  { isOpen, isPublic, ownerId, statuses, skip = 0, limit }: DossierFilter,
): Promise<readonly DossierRecord<E>[]> => {
  let query = rowsOf(of).select('id')
  if (isOpen !== undefined) query = query.where('is_open', '=', isOpen)
  if (isPublic !== undefined) query = query.where('is_public', '=', isPublic)
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId)
  if (statuses !== undefined) query = query.where('status', 'in', statuses)
  const newest = query.orderBy('begun_at', 'desc').orderBy('id')
  const found = await newest.limit(limit).offset(skip).execute()
  return readDossiers(
    of,
    found.map(({ id }) => id),
  )
}

const countPublic = async (of: Of<never>): Promise<ReadonlyMap<string, number>> => {
  const counted = await rowsOf(of)
    .where('is_public', '=', true)
    .groupBy('status')
    .select((all) => ['status', all.fn.countAll<number>().as('many')])
    .execute()
  return new Map(counted.map(({ status, many }) => [status, Number(many)]))
}

const nextNumber = async ({ context, kind }: Of<never>, year: number): Promise<number> => {
  const { rows } = await sql<{
    last_number: number
  }>`insert into "dossier_number" ("tenant", "kind", "year", "last_number")
    values (${context.tenant}, ${kind.kind}, ${year}, 1)
    on conflict ("tenant", "kind", "year") do update set "last_number" = "dossier_number"."last_number" + 1
    returning "last_number"`.execute(context.db)
  const [row] = rows
  if (row === undefined) throw new Error(`no ${kind.kind} number of ${year} was drawn`)
  return row.last_number
}

/** Dossiers of one township over `dossier_event` and its projection. */
export const makeDossiers = (context: StoreContext): Dossiers => ({
  of: (kind) => {
    const of = { context, kind }
    return {
      create: (id, first) => create(of, id, first),
      append: append(of),
      find: async (id) => (await readDossiers(of, [id]))[0] ?? null,
      list: (filter) => list(of, filter),
      countPublic: () => countPublic(of),
      nextNumber: (year) => nextNumber(of, year),
    }
  },
  revision: () => dossierRevision(context),
})
