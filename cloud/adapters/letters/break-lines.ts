/** Signs that may not begin a line. Source: GB/T 15834—2011 §5.1. */
const NOT_FIRST = new Set('，。、；：？！）》〉〕】」』”’…—～·％%,.;:?!)]}')
/** Signs that may not end a line. */
const NOT_LAST = new Set('（《〈〔【「『“‘([{')
const WORD = /[A-Za-z0-9./@:_\-]/

/** One line of a paragraph; `isLast` ends it and is not stretched. */
export interface Line {
  readonly text: string
  readonly isLast: boolean
}

/** Widths that lines are broken by. Unit: points. */
export interface Measure {
  readonly width: number
  readonly firstIndent: number
  readonly widthOf: (character: string) => number
}

const mayBreakBefore = (characters: readonly string[], at: number): boolean => {
  const [before, after] = [characters[at - 1] ?? '', characters[at] ?? '']
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false
  return !(WORD.test(before) && WORD.test(after))
}

/** The last lawful place at or before `most`; where there is none, `most` itself: a word longer than a line is cut. */
const breakAt = (characters: readonly string[], from: number, most: number): number => {
  for (let at = most; at > from; at -= 1) if (mayBreakBefore(characters, at)) return at
  return most
}

/** How far a line that begins at `from` reaches, wherever it may then be broken. */
const reachOf = (
  characters: readonly string[],
  from: number,
  { room, widthOf }: { room: number; widthOf: Measure['widthOf'] },
) => {
  let left = room
  for (let at = from; at < characters.length; at += 1) {
    left -= widthOf(characters[at] ?? '')
    if (left < -0.01 && at > from) return at
  }
  return characters.length
}

/**
 * A paragraph as lines, by the rules for signs at the ends of lines; words and numbers stay whole.
 * @example breakLines('一二三。', { width: 3, firstIndent: 0, widthOf: () => 1 }) // '一二', '三。'
 */
export const breakLines = (text: string, { width, firstIndent, widthOf }: Measure): readonly Line[] => {
  const characters = [...text]
  const lines: Line[] = []
  let from = 0
  while (from < characters.length) {
    const room = width - (from === 0 ? firstIndent : 0)
    const to = reachOf(characters, from, { room, widthOf })
    const end = to === characters.length ? to : breakAt(characters, from, to)
    lines.push({ text: characters.slice(from, end).join(''), isLast: end === characters.length })
    from = end
  }
  return lines
}
