import type { DossierEvent, DossierKindName } from '../../../src/domain/dossier/dossier'
import { linkHash } from '../crypto/content-hash'
import { brokenLinkOf } from './event-chain'
import { json } from './json'
import type { DossierEventRow } from './schema-dossiers'
import type { StoreContext } from './store-context'

/** Which dossier. */
export interface DossierName {
  readonly kind: DossierKindName
  readonly id: string
}

/** What a link of a dossier's chain covers. */
const linkContent = ({ kind, id }: DossierName, event: unknown): unknown => ({ kind, dossierId: id, event })

/** Adds one link to a dossier's chain. */
export const addDossierLink = async (
  { db, tenant }: StoreContext,
  { prevHash, ...name }: DossierName & { readonly prevHash: string },
  event: DossierEvent,
): Promise<void> => {
  const hash = linkHash(prevHash, linkContent(name, event))
  const { kind, id } = name
  await db
    .insertInto('dossier_event')
    .values({
      tenant,
      kind,
      dossier_id: id,
      seq: event.seq,
      event: json(event),
      prev_hash: prevHash,
      hash,
    })
    .execute()
}

/** Rows of dossiers of a kind, dossier by dossier, in order; of all of them when no ids are given. */
export const readDossierRows = async (
  { db, tenant }: StoreContext,
  kind: DossierKindName,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, readonly DossierEventRow[]>> => {
  const found = new Map<string, DossierEventRow[]>()
  if (ids?.length === 0) return found
  let query = db.selectFrom('dossier_event').selectAll().where('tenant', '=', tenant).where('kind', '=', kind)
  if (ids !== undefined) query = query.where('dossier_id', 'in', ids)
  for (const row of await query.orderBy('dossier_id').orderBy('seq').execute()) {
    const rows = found.get(row.dossier_id)
    if (rows === undefined) found.set(row.dossier_id, [row])
    else rows.push(row)
  }
  return found
}

/** Sequence number of the first event whose link does not hold, or null when the chain is whole. */
export const brokenDossierLink = (name: DossierName, rows: readonly DossierEventRow[]): number | null =>
  brokenLinkOf(
    rows.map(({ seq, event, prev_hash: prevHash, hash }) => ({
      seq,
      content: linkContent(name, event),
      prevHash,
      hash,
    })),
  )
