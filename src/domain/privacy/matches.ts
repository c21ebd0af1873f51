/** A match and where it stands. Unit: UTF-16 offsets, `[from, to)`. */
export interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Every match of a pattern with the `g` flag, in order.
 * @example matchesOf(/\d+/g, '12 元 3').map(([text]) => text) // ['12', '3']
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const search = new RegExp(pattern.source, pattern.flags)
  const matches: RegExpExecArray[] = []
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    matches.push(found)
    if (found[0] === '') search.lastIndex += 1
  }
  return matches
}

/**
 * Whether two places share a character.
 * @example overlaps({ from: 0, to: 3 }, { from: 2, to: 5 }) // true
 */
export const overlaps = (one: Place, other: Place): boolean => one.from < other.to && other.from < one.to
