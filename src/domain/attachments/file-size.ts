const KIBIBYTE = 1024
const MEBIBYTE = 1024 * KIBIBYTE

/**
 * A number of bytes as people say it.
 * @example fileSize(1572864) // '1.5 MB'
 */
export const fileSize = (bytes: number): string =>
  bytes < MEBIBYTE
    ? `${Math.max(1, Math.round(bytes / KIBIBYTE))} KB`
    : `${Math.round((bytes / MEBIBYTE) * 10) / 10} MB`
