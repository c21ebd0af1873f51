import { ok } from '../../../src/domain/result'
import type { LetterFiles } from '../../ports/letter-files'

/** Lays letters out; libraries and fonts are loaded with the first letter, so that a function starts without them. */
export const makeLetterFiles = (): LetterFiles => ({
  make: async (letter, { format, withProofOfService }) => {
    if (format === 'docx') {
      const { letterDocx } = await import('./letter-docx')
      return ok(await letterDocx(letter, withProofOfService))
    }
    const { letterPdf } = await import('./letter-pdf')
    return letterPdf(letter, withProofOfService)
  },
})
