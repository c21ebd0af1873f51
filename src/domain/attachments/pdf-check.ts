import { findLatin, latin } from './bytes'

const NUMBERED = /^\/Encrypt\s+\d+\s+\d+\s+R/

/** Whether a PDF is locked by a password or by rights: its trailer names how it is encrypted. Source: ISO 32000-1, 7.6. */
const isLocked = (bytes: Uint8Array): boolean => {
  for (let at = findLatin(bytes, '/Encrypt'); at !== -1; at = findLatin(bytes, '/Encrypt', at + 1))
    if (NUMBERED.test(latin(bytes, at, 40))) return true
  return false
}

/**
 * What speaks against a PDF from its bytes; null when nothing does.
 * Fails: `attachment_locked`, `attachment_damaged` (the table of its parts is missing: it was cut off).
 * @example pdfProblem(bytesOfLatin('%PDF-1.7 …')) // 'attachment_damaged'
 */
export const pdfProblem = (bytes: Uint8Array): 'attachment_locked' | 'attachment_damaged' | null => {
  if (isLocked(bytes)) return 'attachment_locked'
  return findLatin(bytes, 'startxref') === -1 ? 'attachment_damaged' : null
}
