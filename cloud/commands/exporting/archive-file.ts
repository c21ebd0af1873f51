import { townshipArchives, type TownshipArchives } from '../../composition'
import type { WrittenFile } from './manifest'

/** Writes the files of an archive one by one. */
export type ArchiveWriter = ReturnType<TownshipArchives['writeArchive']>

/**
 * Writes an archive under its name, whole or not at all; nothing is left of one that fails. Null where `write` finds nothing to
 * write.
 */
export const writeArchiveFile = async <Written>(
  file: string,
  write: (writer: ArchiveWriter, archives: TownshipArchives) => Promise<Written | null>,
): Promise<Written | null> => {
  const archives = await townshipArchives()
  const writer = archives.writeArchive(file)
  const written = await write(writer, archives).catch((error: unknown) => {
    writer.giveUp()
    throw error
  })
  if (written === null) writer.giveUp()
  else writer.finish()
  return written
}

/** Adds what proves an archive: its manifest, and the hashes of its files as `sha256sum -c` reads them. */
export const addProof = async (
  manifest: { readonly files: readonly WrittenFile[] },
  writer: ArchiveWriter,
): Promise<void> => {
  await writer.add('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`])
  await writer.add('SHA256SUMS', [manifest.files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')])
}
