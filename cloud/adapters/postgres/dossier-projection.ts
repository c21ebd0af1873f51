import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import type { DossierRecord } from '../../ports/dossier-store'
import { brokenDossierLink, readDossierRows } from './dossier-events'
import { writeGrants } from './role-grants'
import { namesNow } from './joined-people'
import type { NewRow } from './schema'
import type { StoreContext } from './store-context'

/** The row of `dossier`: a function of its events and nothing else. */
export const projectDossier = <E extends DossierEvent>(
  tenant: string,
  { kind, outlineOf }: DossierKind<E>,
  { id, events }: DossierRecord<E>,
): NewRow<'dossier'> => {
  const [first, last] = [events[0], events.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`dossier ${id} has no events`)
  const { title, status, isOpen, isPublic, ownerId } = outlineOf(events)
  return {
    tenant,
    kind,
    id,
    title,
    status,
    is_open: isOpen,
    is_public: isPublic,
    owner_id: ownerId,
    begun_at: first.at,
    changed_at: last.at,
    last_seq: last.seq,
  }
}

/** Writes the rows of all dossiers of a kind anew from their events; names those whose chain doesn't hold. */
export const rebuildDossiers = async <E extends DossierEvent>(
  context: StoreContext,
  kind: DossierKind<E>,
): Promise<{ readonly dossiers: number; readonly broken: readonly string[] }> => {
  const { db, tenant } = context
  const all = await readDossierRows(context, kind.kind)
  await db.deleteFrom('dossier').where('tenant', '=', tenant).where('kind', '=', kind.kind).execute()
  const broken: string[] = []
  const named = await namesNow(context)
  for (const [id, rows] of all) {
    if (brokenDossierLink({ kind: kind.kind, id }, rows) !== null) broken.push(`${kind.kind}:${id}`)
    const events = named(rows.map(({ event }) => event as E))
    await db
      .insertInto('dossier')
      .values(projectDossier(tenant, kind, { id, events }))
      .execute()
    await writeGrants(context, kind, { id, events })
  }
  return { dossiers: all.size, broken }
}
