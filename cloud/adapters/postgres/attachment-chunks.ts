import { CHUNK_BYTES } from '../../../src/domain/attachments/limits'
import type { ArrivedChunk, AttachmentStore } from '../../ports/attachment-store'
import type { FieldCipher, FieldPlace } from '../crypto/field-cipher'
import { sha256OfBytes } from '../crypto/content-hash'
import type { StoreContext } from './store-context'

/** The cipher, which a process may have been opened without. */
export const cipherOf = ({ cipher }: StoreContext): FieldCipher => {
  if (cipher === null) throw new Error('storage was opened without keys for personal fields')
  return cipher
}

const placeOf = ({ tenant }: StoreContext, id: string, index: number): FieldPlace => ({
  table: 'attachment_chunk',
  row: `${tenant}/${id}/${index}`,
  column: 'sealed',
})

/** Puts one chunk in its place, over whatever was there. */
export const putChunk =
  (context: StoreContext): AttachmentStore['putChunk'] =>
  async (id, { index, sha256, size }, bytes) => {
    const cipher = cipherOf(context)
    const sealed = cipher.sealBytes(bytes, placeOf(context, id, index))
    const kept = { size, sha256, key_id: cipher.currentKeyId, sealed }
    await context.db
      .insertInto('attachment_chunk')
      .values({ tenant: context.tenant, attachment_id: id, position: index, ...kept })
      .onConflict((conflict) => conflict.columns(['tenant', 'attachment_id', 'position']).doUpdateSet(kept))
      .execute()
  }

/** What has arrived of an upload, in order. */
export const arrivedChunks = async (
  { db, tenant }: StoreContext,
  id: string,
): Promise<readonly ArrivedChunk[]> =>
  db
    .selectFrom('attachment_chunk')
    .select(['position as index', 'sha256', 'size'])
    .where('tenant', '=', tenant)
    .where('attachment_id', '=', id)
    .orderBy('position')
    .execute()

/** All bytes in order, one chunk in hand at a time. */
export const readChunks = async (context: StoreContext, id: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for (const { index } of await arrivedChunks(context, id)) {
    const { key_id, sealed } = await context.db
      .selectFrom('attachment_chunk')
      .select(['key_id', 'sealed'])
      .where('tenant', '=', context.tenant)
      .where('attachment_id', '=', id)
      .where('position', '=', index)
      .executeTakeFirstOrThrow()
    parts.push(cipherOf(context).openBytes(sealed, key_id, placeOf(context, id, index)))
  }
  return Buffer.concat(parts)
}

/** Puts other bytes where the old ones were. */
export const replaceChunks = async (context: StoreContext, id: string, bytes: Uint8Array): Promise<void> => {
  await context.db
    .deleteFrom('attachment_chunk')
    .where('tenant', '=', context.tenant)
    .where('attachment_id', '=', id)
    .execute()
  for (let index = 0; index * CHUNK_BYTES < bytes.length; index += 1) {
    const part = bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)
    await putChunk(context)(id, { index, sha256: sha256OfBytes(part), size: part.length }, part)
  }
}
