import type { LetterFileFormat } from '../../src/contract/letters'
import type { PrintedLetter } from '../../src/domain/letters/letter'
import type { Result } from '../../src/domain/result'

/** How a letter is to be laid out. */
export interface LetterPrint {
  readonly format: LetterFileFormat
  /** Adds the sheet on which service is recorded (送达回证); the office's own matter. */
  readonly withProofOfService: boolean
}

/** Lays letters out as files. The same letter gives the same PDF, byte for byte. */
export interface LetterFiles {
  /** Fails: `character-without-glyph` with the character and its code point, never an empty box on paper. */
  make(letter: PrintedLetter, print: LetterPrint): Promise<Result<Uint8Array, 'character-without-glyph'>>
}
