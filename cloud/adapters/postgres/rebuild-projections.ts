import type { Kysely } from 'kysely'
import type { TextBlock } from '../../../src/contract/document-view'
import { brokenLink, readEvents } from './case-events'
import { rebuildComplaints } from './complaint-projection'
import { namesNow } from './joined-people'
import { KEPT_DOSSIERS } from '../../../src/domain/dossier/kept-dossiers'
import { rebuildDossiers } from './dossier-projection'
import { writeSearchRow } from './document-projection'
import { rebuildPublications } from './rebuild-publications'
import type { Schema } from './schema'
import type { StoreContext } from './store-context'
import { storedCases } from './stored-cases'
import { documentsForProjection } from './visible-documents'

/** What was rebuilt in one township. */
export interface RebuiltTownship {
  readonly tenant: string
  readonly cases: number
  readonly documents: number
  /** Pieces of the publishing desk. */
  readonly publications: number
  /** Cases whose hash chain doesn't hold; they are rebuilt all the same and need a person to look. */
  readonly brokenChains: readonly string[]
  /** Letters to the mailbox. */
  readonly complaints: number
  /** Dossiers of every kind. */
  readonly dossiers: number
  /** The same of pieces, of letters, and of dossiers (kind and id). */
  readonly brokenPublications: readonly string[]
  readonly brokenComplaints: readonly string[]
  readonly brokenDossiers: readonly string[]
}

const rebuildCases = async (context: StoreContext): Promise<{ cases: number; brokenChains: string[] }> => {
  const { db, tenant } = context
  const cases = storedCases(tenant, await readEvents(context))
  await db.deleteFrom('request_case').where('tenant', '=', tenant).execute()
  const brokenChains: string[] = []
  const named = await namesNow(context)
  for (const { id, stored, row } of cases) {
    if (brokenLink(stored) !== null) brokenChains.push(id)
    await db.insertInto('request_case').values(named(row)).execute()
  }
  return { cases: cases.length, brokenChains }
}

const rebuildEveryKind = async (
  context: StoreContext,
): Promise<{ readonly dossiers: number; readonly broken: readonly string[] }> => {
  let dossiers = 0
  const broken: string[] = []
  for (const kind of KEPT_DOSSIERS) {
    const rebuilt = await rebuildDossiers(context, kind)
    dossiers += rebuilt.dossiers
    broken.push(...rebuilt.broken)
  }
  return { dossiers, broken }
}

/** Edition of the search rows; raised when what they hold changes, so that older ones are written anew on opening. */
export const SEARCH_EDITION = 3

/** Writes a township's search rows and terms anew. */
export const rebuildSearch = async (context: StoreContext): Promise<number> => {
  const { db, tenant } = context
  await db.deleteFrom('document_search').where('tenant', '=', tenant).execute()
  await db.deleteFrom('search_term').where('tenant', '=', tenant).execute()
  const ids = await documentsForProjection(context).select('d.id').orderBy('d.id').execute()
  for (const { id } of ids) {
    const row = await documentsForProjection(context)
      .selectAll('d')
      .where('d.id', '=', id)
      .select(['v.formed_on', 'v.in_force_on', 'v.history', 'v.blocks'])
      .executeTakeFirstOrThrow()
    await writeSearchRow(context, {
      documentId: id,
      title: row.title,
      documentNumber: row.document_number,
      issuer: row.issuer,
      summary: row.summary,
      columnId: row.column_id,
      publishedOn: row.published_on,
      dates: [row.formed_on, row.in_force_on],
      history: row.history as readonly string[],
      blocks: row.blocks as readonly TextBlock[],
    })
  }
  return ids.length
}

/**
 * Drops the rows of every projection of a township (`request_case`, `publication`, `complaint`, `dossier`, `document_search`) and makes
 * them again from events and documents, in one transaction: readers see the old rows or the new ones, never none.
 */
export const rebuildProjections = (
  db: Kysely<Schema>,
  township: Omit<StoreContext, 'db'>,
): Promise<RebuiltTownship> =>
  db.transaction().execute(async (transaction) => {
    const context = { ...township, db: transaction }
    const { cases, brokenChains } = await rebuildCases(context)
    const { publications, broken: brokenPublications } = await rebuildPublications(context)
    const { complaints, broken: brokenComplaints } = await rebuildComplaints(context)
    const { dossiers, broken: brokenDossiers } = await rebuildEveryKind(context)
    const documents = await rebuildSearch(context)
    const rebuilt = { cases, documents, publications, complaints, dossiers }
    const broken = { brokenChains, brokenPublications, brokenComplaints, brokenDossiers }
    return { tenant: township.tenant, ...rebuilt, ...broken }
  })
