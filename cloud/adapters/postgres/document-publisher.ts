import { sql } from 'kysely'
import { addDays } from '../../../src/domain/calendar/civil-date'
import type { DocumentPublisher, PublishedPiece } from '../../ports/document-publisher'
import { contentHash, nameBasedId } from '../crypto/content-hash'
import { writeSearchRow } from './document-projection'
import { bumpRevision, nextIndexNumber, ON_OWN_INITIATIVE, saveVersion } from './document-writer'
import { json } from './json'
import type { StoreContext } from './store-context'

const columnsOf = ({ content, ...piece }: PublishedPiece) => ({
  column_id: content.columnId,
  title: content.title,
  document_number: content.documentNumber,
  issuer: content.issuer,
  topic: content.topic,
  source: content.source,
  summary: content.summary,
  plain: json(content.plain),
  budget: content.budget === null ? null : json(content.budget),
  village_id: content.villageId === '' ? null : content.villageId,
  published_on: piece.publishedOn,
  publish_at: piece.publishAt,
  state: 'published' as const,
  // The gate shuts by itself on the day after the last day of the notice.
  withdrawn_on: content.noticeThrough === null ? null : addDays(content.noticeThrough, 1),
  withdrawn_ground: content.noticeThrough === null ? '' : 'notice_over',
  withdrawn_reason: '',
  fingerprint: contentHash(content),
})

const writeHead = async (context: StoreContext, piece: PublishedPiece): Promise<string> => {
  const { db, tenant } = context
  const columns = columnsOf(piece)
  if (piece.documentId !== null) {
    await db
      .updateTable('document')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('id', '=', piece.documentId)
      .execute()
    return piece.documentId
  }
  const key = `publication:${piece.publicationId}`
  const id = nameBasedId('document', tenant, key)
  const index_number = await nextIndexNumber(context, piece.publishedOn)
  await db
    .insertInto('document')
    .values({ tenant, id, key, index_number, disclosure_mode: ON_OWN_INITIATIVE, ...columns })
    .execute()
  return id
}

/** Sorts after every key that an import gives (a day, or `undated`), and by round. */
const versionKey = (round: number): string => `v${String(round).padStart(4, '0')}`

const retireOthers = async ({ db, tenant }: StoreContext, documentId: string): Promise<void> => {
  await db
    .updateTable('document_version')
    .set({ is_current: false, validity: sql`case validity when 'in_force' then 'amended' else validity end` })
    .where('tenant', '=', tenant)
    .where('document_id', '=', documentId)
    .where('is_current', '=', true)
    .execute()
}

const addVersion = async (
  context: StoreContext,
  documentId: string,
  { content, history, round }: PublishedPiece,
): Promise<void> => {
  const version_key = versionKey(round)
  const columns = {
    title: content.title,
    formed_on: content.formedOn,
    in_force_on: content.inForceOn,
    validity: 'in_force',
    is_current: true,
    history: json(history),
    figures: json([]),
    blocks: json(content.blocks),
    valid_through: content.validThrough,
    fingerprint: contentHash(content),
  }
  await saveVersion(context, { document_id: documentId, version_key }, columns)
}

/** The files of the piece in place of those that the document had. */
const writeAttachments = async (
  { db, tenant }: StoreContext,
  document_id: string,
  { content }: PublishedPiece,
): Promise<void> => {
  await db
    .deleteFrom('document_attachment')
    .where('tenant', '=', tenant)
    .where('document_id', '=', document_id)
    .execute()
  for (const [position, { id, name, kind, size, recording }] of content.attachments.entries()) {
    const row = { tenant, document_id, attachment_id: id, position, name, kind, size }
    await db
      .insertInto('document_attachment')
      .values({ ...row, recording: recording === undefined ? null : json(recording) })
      .execute()
  }
}

const publish = async (context: StoreContext, piece: PublishedPiece): Promise<string> => {
  const { content, history, publishedOn } = piece
  const id = await writeHead(context, piece)
  await retireOthers(context, id)
  await addVersion(context, id, piece)
  await writeAttachments(context, id, piece)
  await writeSearchRow(context, {
    documentId: id,
    title: content.title,
    documentNumber: content.documentNumber,
    issuer: content.issuer,
    summary: content.summary,
    columnId: content.columnId,
    publishedOn,
    dates: [content.formedOn, content.inForceOn],
    history,
    blocks: content.blocks,
  })
  await bumpRevision(context)
  return id
}

const changeHead = async (
  context: StoreContext,
  id: string,
  columns: { readonly state: 'draft' | 'withdrawn' } & Readonly<Record<string, unknown>>,
): Promise<void> => {
  await context.db
    .updateTable('document')
    .set(columns)
    .where('tenant', '=', context.tenant)
    .where('id', '=', id)
    .execute()
  await bumpRevision(context)
}

const link: (context: StoreContext, ...args: Parameters<DocumentPublisher['link']>) => Promise<void> = async (
  context,
  ...[from_id, kind, to_id]
) => {
  const { db, tenant } = context
  const row = { tenant, from_id, kind, to_id }
  await db
    .insertInto('document_relation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await bumpRevision(context)
}

/** Writes what the publishing desk decides into the documents of a township. */
export const makeDocumentPublisher = (context: StoreContext): DocumentPublisher => ({
  publish: (piece) => publish(context, piece),
  hide: (id) => changeHead(context, id, { state: 'draft' }),
  takeDown: (id, { on, ground, reason }) =>
    changeHead(context, id, {
      state: 'withdrawn',
      withdrawn_on: on,
      withdrawn_ground: ground,
      withdrawn_reason: reason,
    }),
  repeal: async (id, from) => {
    await context.db
      .updateTable('document_version')
      .set({ repealed_from: from })
      .where('tenant', '=', context.tenant)
      .where('document_id', '=', id)
      .where('is_current', '=', true)
      .execute()
    await bumpRevision(context)
  },
  link: (from, kind, to) => link(context, from, kind, to),
})
