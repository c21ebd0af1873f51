import { townshipArchives } from '../../composition'
import type { ArchiveTaker } from '../../ports/archive-writer'

/**
 * Writes an archive under its name, whole or not at all; nothing is left of one that fails. Null where `write` finds nothing to
 * write.
 */
export const writeArchiveFile = async <Written>(
  file: string,
  write: (writer: ArchiveTaker) => Promise<Written | null>,
): Promise<Written | null> => {
  const { writeArchive } = await townshipArchives()
  const writer = writeArchive(file)
  const written = await write(writer).catch((error: unknown) => {
    writer.giveUp()
    throw error
  })
  if (written === null) writer.giveUp()
  else writer.finish()
  return written
}
