import type { ArchiveTaker, WrittenFile } from '../../ports/archive-writer'

/** Adds what proves an archive: its manifest, and the hashes of its files as `sha256sum -c` reads them. */
export const addProof = async (
  manifest: { readonly files: readonly WrittenFile[] },
  writer: ArchiveTaker,
): Promise<void> => {
  await writer.add('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`])
  await writer.add('SHA256SUMS', [manifest.files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')])
}
