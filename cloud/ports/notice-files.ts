import type { BoardNotice } from '../../src/domain/catalogue/board-notice'
import type { Result } from '../../src/domain/result'

/** Lays notices for the board out as A4 sheets. The same notice gives the same PDF, byte for byte. */
export interface NoticeFiles {
  /** A text as a QR code, as PNG. */
  code(text: string): Promise<Uint8Array>
  /** Fails: `character-without-glyph` with the character and its code point, never an empty box on paper. */
  make(notice: BoardNotice): Promise<Result<Uint8Array, 'character-without-glyph'>>
}
