import type { FileReader } from '../../ports/file-reader'

/** The reader, loaded with its parsers when the first file is to be read: most processes never need it. */
export const lazyFileReader: FileReader = {
  read: async (file) => (await import('./file-reader')).fileReader.read(file),
}
