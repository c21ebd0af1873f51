const MEBIBYTE = 1024 * 1024

/** Bytes of one chunk of an upload; the last one may be smaller. */
export const CHUNK_BYTES = MEBIBYTE / 2

/** Most bytes of one attachment. */
export const LARGEST_FILE = 50 * MEBIBYTE

/** Most bytes of all attachments of one case, or of one person's uploads that belong to no case yet. */
export const LARGEST_TOTAL = 100 * MEBIBYTE

/** Most attachments of one case, or of one person's uploads that belong to no case yet. */
export const MOST_FILES = 10

/** Days after which an upload that belongs to no case is forgotten. */
export const UPLOAD_DAYS = 7

/** Most pixels of a picture: a page at 600 dpi has 35 million. */
export const MOST_PIXELS = 100_000_000

/** What an archive (docx, xlsx) may unfold to. Beyond it, it is taken for a bomb. */
export const ARCHIVE_LIMITS = {
  entries: 5000,
  entryBytes: 100 * MEBIBYTE,
  totalBytes: 200 * MEBIBYTE,
  /** Unfolded bytes for each packed byte, once the archive unfolds to more than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 10 * MEBIBYTE,
} as const
