/** A stretch of text that both versions have, or only one of them. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word or two in common between changes is chance: shorter than this it is read as changed along with them. */
const SHORTEST_SAME = 3
/** Less in common than this share of the longer text, and no clause of this length: easier to read one after the other. */
const LEAST_SAME = 0.3
const CLAUSE = 12

const textOf = (pieces: readonly TextPiece[], without: TextPiece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const changed = (pieces: readonly TextPiece[]): readonly TextPiece[] =>
  [
    { kind: 'removed', text: textOf(pieces, 'added') } as const,
    { kind: 'added', text: textOf(pieces, 'removed') } as const,
  ].filter(({ text }) => text !== '')

const stands = (piece: TextPiece, place: number, pieces: readonly TextPiece[]): boolean =>
  piece.kind === 'same' &&
  (piece.text.trim().length >= SHORTEST_SAME || place === 0 || place === pieces.length - 1)

const hasClause = (pieces: readonly TextPiece[]): boolean =>
  pieces.some(({ kind, text }) => kind === 'same' && text.trim().length >= CLAUSE)

const sameLength = (pieces: readonly TextPiece[]): number =>
  pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0)

/**
 * Changes of a text as a person can follow them: scraps in common are read with the changes around them, in each change
 * what went comes before what came, and texts with little in common stand one after the other.
 * Both texts can be read out of the answer again.
 * @example readablePieces([{ kind: 'removed', text: '甲' }, { kind: 'same', text: '的' }, { kind: 'added', text: '乙' }, …])
 */
export const readablePieces = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const longest = Math.max(textOf(pieces, 'added').length, textOf(pieces, 'removed').length)
  if (sameLength(pieces) < longest * LEAST_SAME && !hasClause(pieces)) return changed(pieces)
  const readable: TextPiece[] = []
  let open: TextPiece[] = []
  for (const [place, piece] of pieces.entries()) {
    if (!stands(piece, place, pieces)) open.push(piece)
    else {
      readable.push(...changed(open), piece)
      open = []
    }
  }
  return [...readable, ...changed(open)]
}
