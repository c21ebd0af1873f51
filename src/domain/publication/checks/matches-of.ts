/**
 * Every match of a global pattern, in order.
 * @example matchesOf(/\d+/g, 'a1b22').map(([found]) => found) // ['1', '22']
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  const search = new RegExp(pattern.source, pattern.flags)
  for (let next = search.exec(text); next !== null; next = search.exec(text)) {
    found.push(next)
    if (next[0] === '') search.lastIndex += 1
  }
  return found
}
