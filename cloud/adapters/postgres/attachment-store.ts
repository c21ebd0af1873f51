import type { Selectable } from 'kysely'
import type { AttachmentKind } from '../../../src/domain/attachments/kinds'
import type { Attachment, AttachmentStore, FinishedFile } from '../../ports/attachment-store'
import type { FieldPlace } from '../crypto/field-cipher'
import { arrivedChunks, cipherOf, putChunk, readChunks, replaceChunks } from './attachment-chunks'
import type { AttachmentRow } from './schema-attachments'
import type { StoreContext } from './store-context'

const placeOf = (tenant: string, id: string): FieldPlace => ({
  table: 'attachment',
  row: `${tenant}/${id}`,
  column: 'name',
})

const finishedOf = (row: Selectable<AttachmentRow>): FinishedFile | null =>
  row.finished_at === null || row.kind === null || row.sha256 === null
    ? null
    : { kind: row.kind as AttachmentKind, sha256: row.sha256, size: row.size, at: row.finished_at }

const attachmentOf =
  (context: StoreContext) =>
  (row: Selectable<AttachmentRow>): Attachment => ({
    id: row.id,
    ownerId: row.owner_id,
    caseId: row.case_id,
    purpose: row.purpose,
    name: cipherOf(context).open(row.name_ciphertext, placeOf(context.tenant, row.id)),
    size: row.size,
    announcedSha256: row.announced_sha256,
    derivedFrom: row.derived_from,
    begunAt: row.begun_at,
    finished: finishedOf(row),
  })

const begin =
  (context: StoreContext): AttachmentStore['begin'] =>
  async ({ id, ownerId, purpose, name, size, announcedSha256, derivedFrom, begunAt }) => {
    await context.db
      .insertInto('attachment')
      .values({
        tenant: context.tenant,
        id,
        owner_id: ownerId,
        case_id: null,
        purpose,
        name_ciphertext: cipherOf(context).seal(name, placeOf(context.tenant, id)),
        size,
        announced_sha256: announcedSha256,
        kind: null,
        sha256: null,
        derived_from: derivedFrom,
        begun_at: begunAt,
        finished_at: null,
      })
      .execute()
  }

const ofTownship = ({ db, tenant }: StoreContext) =>
  db.selectFrom('attachment').selectAll().where('tenant', '=', tenant)

const changed = ({ db, tenant }: StoreContext, id: string) =>
  db.updateTable('attachment').where('tenant', '=', tenant).where('id', '=', id)

const finish =
  (context: StoreContext): AttachmentStore['finish'] =>
  async (id, { kind, sha256, size, at }, bytes) => {
    if (bytes !== null) await replaceChunks(context, id, bytes)
    await changed(context, id).set({ kind, sha256, size, finished_at: at }).execute()
  }

const removeAbandoned = async ({ db, tenant }: StoreContext, begunBefore: string): Promise<number> => {
  const removed = await db
    .deleteFrom('attachment')
    .where('tenant', '=', tenant)
    .where('case_id', 'is', null)
    .where('begun_at', '<', begunBefore)
    .returning('id')
    .execute()
  return removed.length
}

const total = async ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('attachment')
    .select(({ fn, cast, val }) => [
      fn.countAll<number>().as('count'),
      cast<number>(fn.coalesce(fn.sum('size'), val(0)), 'bigint').as('bytes'),
    ])
    .where('tenant', '=', tenant)
    .where('finished_at', 'is not', null)
    .executeTakeFirstOrThrow()

/** Attachments of one township: names and chunks encrypted, each with its place bound in. */
export const makeAttachmentStore = (context: StoreContext): AttachmentStore => {
  const toAttachment = attachmentOf(context)
  const first = (row: Selectable<AttachmentRow> | undefined) => (row === undefined ? null : toAttachment(row))
  return {
    begin: begin(context),
    find: async (id) => first(await ofTownship(context).where('id', '=', id).executeTakeFirst()),
    hold: async (id) => first(await ofTownship(context).where('id', '=', id).forUpdate().executeTakeFirst()),
    listOfOwner: async (ownerId) => {
      const own = ofTownship(context).where('owner_id', '=', ownerId).where('case_id', 'is', null)
      return (await own.orderBy('begun_at').orderBy('id').execute()).map(toAttachment)
    },
    listOfCase: async (caseId) => {
      const found = ofTownship(context).where('case_id', '=', caseId)
      return (await found.orderBy('begun_at').orderBy('id').execute()).map(toAttachment)
    },
    putChunk: putChunk(context),
    arrived: (id) => arrivedChunks(context, id),
    read: (id) => readChunks(context, id),
    finish: finish(context),
    attach: async (id, caseId, purpose) => {
      await changed(context, id).set({ case_id: caseId, purpose }).execute()
    },
    remove: async (id) => {
      const { db, tenant } = context
      await db.deleteFrom('attachment').where('tenant', '=', tenant).where('id', '=', id).execute()
    },
    total: () => total(context),
    removeAbandoned: (begunBefore) => removeAbandoned(context, begunBefore),
  }
}
