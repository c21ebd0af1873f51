import type { NewDocument, NewDocumentVersion } from '../../ports/document-store'
import { villageNameOf } from './document-village'
import { putDocument } from './document-writer'
import type { StoreContext } from './store-context'
import { documentBeforeImport, documentsOnlyOfImport } from './visible-documents'

/** A document as it stood before a batch changed it. */
export interface PreviousDocument {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
  /** So that the same text taken in again is seen to be the same. */
  readonly fingerprint: string
}

/** What an import could change of a document, read back as it would be put. */
export const previousOf = async (context: StoreContext, documentId: string): Promise<PreviousDocument> => {
  const before = documentBeforeImport(context, documentId)
  const row = await before.document.executeTakeFirstOrThrow()
  const versions = await before.versions.execute()
  const { key, title, issuer, topic, source, summary } = row
  return {
    fingerprint: row.fingerprint,
    document: {
      ...{ key, title, issuer, topic, source, summary },
      columnId: row.column_id,
      documentNumber: row.document_number,
      publishedOn: row.published_on as NewDocument['publishedOn'],
      villageName: await villageNameOf(context, row.village_id),
      plain: row.plain as NonNullable<NewDocument['plain']>,
    },
    versions: versions.map((version) => ({
      contentHash: version.fingerprint,
      title: version.title,
      formedOn: version.formed_on as NewDocumentVersion['formedOn'],
      inForceOn: version.in_force_on as NewDocumentVersion['inForceOn'],
      validity: version.validity as NewDocumentVersion['validity'],
      history: version.history as NewDocumentVersion['history'],
      figures: version.figures as NewDocumentVersion['figures'],
      blocks: version.blocks as NewDocumentVersion['blocks'],
    })),
  }
}

/** Removes what a batch made; what is linked to other things is withdrawn instead. */
export const removeMade = async (context: StoreContext, batchId: string): Promise<void> => {
  const { db, tenant, clock } = context
  const own = documentsOnlyOfImport(context, batchId)
  await db
    .deleteFrom('document_search')
    .where('tenant', '=', tenant)
    .where('document_id', 'in', own)
    .execute()
  await db
    .deleteFrom('document_version')
    .where('tenant', '=', tenant)
    .where('document_id', 'in', own)
    .execute()
  await db.deleteFrom('document').where('tenant', '=', tenant).where('id', 'in', own).execute()
  await db
    .updateTable('document')
    .set({ state: 'withdrawn', withdrawn_on: clock.today() })
    .where('tenant', '=', tenant)
    .where('import_batch', '=', batchId)
    .execute()
}

/** Puts back what stood there before, and takes out the versions that weren't there. */
export const putBack = async (
  context: StoreContext,
  documentId: string,
  { document, versions, fingerprint }: PreviousDocument,
): Promise<void> => {
  const { db, tenant } = context
  const keys = versions.map(({ formedOn }) => formedOn ?? 'undated')
  await db
    .deleteFrom('document_version')
    .where('tenant', '=', tenant)
    .where('document_id', '=', documentId)
    .where('version_key', 'not in', keys)
    .execute()
  await putDocument(context, document, versions)
  for (const { formedOn, contentHash } of versions)
    await db
      .updateTable('document_version')
      .set({ fingerprint: contentHash })
      .where('tenant', '=', tenant)
      .where('document_id', '=', documentId)
      .where('version_key', '=', formedOn ?? 'undated')
      .execute()
  const restored = db.updateTable('document').set({ fingerprint })
  await restored.where('tenant', '=', tenant).where('id', '=', documentId).execute()
}
