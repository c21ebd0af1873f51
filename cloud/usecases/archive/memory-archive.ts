import type { ArchiveTaker } from '../../ports/archive-writer'
import { LARGEST_PACKAGE, tooLargeToPack } from '../../../src/domain/retention/too-large-to-pack'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, World } from '../../ports/use-case'

/** Thrown by an archive that would grow beyond its limit. */
class ArchiveTooLarge extends Error {}

const bytesOf = async (
  pieces: AsyncIterable<string> | readonly (string | Uint8Array)[],
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)
  return Buffer.concat(parts)
}

/** An archive in memory, up to `limit` bytes of content. Throws `ArchiveTooLarge` beyond it. */
const memoryArchive = (
  { identity, zipper }: World,
  limit: number,
): ArchiveTaker & { pack(): Promise<Uint8Array> } => {
  const files = new Map<string, Uint8Array>()
  let total = 0
  return {
    add: async (path, pieces) => {
      const bytes = await bytesOf(pieces)
      total += bytes.length
      if (total > limit) throw new ArchiveTooLarge(path)
      files.set(path, bytes)
      return { path, bytes: bytes.length, sha256: identity.hashBytes(bytes) }
    },
    pack: () => zipper.pack(files),
  }
}

/** What is packed, and the command by which whoever keeps the host makes it where it is too large for a function. */
export interface Packing<Facts> {
  /** Writes the files; null where there is nothing of which to write. */
  readonly write: (archive: ArchiveTaker) => Promise<Facts | null>
  readonly command: string
  /** Unit: bytes. */
  readonly limit?: number
}

/** A package with what stands in it. */
export interface Packed<Facts> {
  readonly facts: Facts
  readonly bytes: Uint8Array
}

/** A whole package in memory. Refuses: `package_too_large`, with the command. */
export const packInMemory = async <Facts>(
  world: World,
  { write, command, limit = LARGEST_PACKAGE }: Packing<Facts>,
): Promise<Answer<Packed<Facts>>> => {
  const archive = memoryArchive(world, limit)
  try {
    const facts = await write(archive)
    return facts === null ? fail('not_found') : ok({ facts, bytes: await archive.pack() })
  } catch (error) {
    if (!(error instanceof ArchiveTooLarge)) throw error
    return fail('package_too_large', { message: tooLargeToPack(command) })
  }
}
