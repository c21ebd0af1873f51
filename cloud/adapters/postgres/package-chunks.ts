import { CHUNK_BYTES } from '../../../src/domain/attachments/limits'
import type { FieldPlace } from '../crypto/field-cipher'
import { cipherOf } from './attachment-chunks'
import type { StoreContext } from './store-context'

const placeOf = ({ tenant }: StoreContext, id: string, position: number): FieldPlace => ({
  table: 'hand_over_chunk',
  row: `${tenant}/${id}/${position}`,
  column: 'sealed',
})

/** The bytes of a package; null where they are no longer kept. */
export const readChunks = async (context: StoreContext, id: string): Promise<Uint8Array | null> => {
  const rows = await context.db
    .selectFrom('hand_over_chunk')
    .select(['position', 'key_id', 'sealed'])
    .where('tenant', '=', context.tenant)
    .where('package_id', '=', id)
    .orderBy('position')
    .execute()
  if (rows.length === 0) return null
  const parts = rows.map(({ position, key_id, sealed }) =>
    cipherOf(context).openBytes(sealed, key_id, placeOf(context, id, position)),
  )
  return Buffer.concat(parts)
}

/** Keeps the bytes of a package, encrypted piece by piece. */
export const putChunks = async (context: StoreContext, id: string, bytes: Uint8Array): Promise<void> => {
  const cipher = cipherOf(context)
  for (let position = 0; position * CHUNK_BYTES < bytes.length; position += 1) {
    const part = bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES)
    const sealed = cipher.sealBytes(part, placeOf(context, id, position))
    const kept = { package_id: id, position, key_id: cipher.currentKeyId, sealed }
    await context.db
      .insertInto('hand_over_chunk')
      .values({ tenant: context.tenant, ...kept })
      .execute()
  }
}

/** Packages whose bytes are kept. */
export const packagesKept = async ({ db, tenant }: StoreContext): Promise<ReadonlySet<string>> => {
  const kept = await db
    .selectFrom('hand_over_chunk')
    .select('package_id')
    .distinct()
    .where('tenant', '=', tenant)
    .execute()
  return new Set(kept.map(({ package_id: id }) => id))
}

/** Lets go of the bytes of packages; answers of how many there were any. */
export const letGoOfChunks = async (context: StoreContext, ids: readonly string[]): Promise<number> => {
  const kept = await packagesKept(context)
  const wanted = ids.filter((id) => kept.has(id))
  if (wanted.length > 0)
    await context.db
      .deleteFrom('hand_over_chunk')
      .where('tenant', '=', context.tenant)
      .where('package_id', 'in', wanted)
      .execute()
  return wanted.length
}
