const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** A text made ready to be measured against others. */
export interface Measured {
  readonly text: string
  readonly pairs: ReadonlyMap<string, number>
}

/** Makes a text ready to be measured. @example measured('保密工作').pairs.size // 3 */
export const measured = (text: string): Measured => ({ text, pairs: pairsOf(text) })

/**
 * How much two texts have in common: twice the common pairs of characters by all pairs (Dice), 1 for the same text.
 * @example similarity(measured('保密工作'), measured('保密工作')) // 1
 */
export const similarity = (one: Measured, other: Measured): number => {
  if (one.text === other.text) return 1
  const all = Math.max(one.text.length - 1, 0) + Math.max(other.text.length - 1, 0)
  if (all === 0) return 0
  const [fewer, more] =
    one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs]
  let common = 0
  for (const [pair, count] of fewer) common += Math.min(count, more.get(pair) ?? 0)
  return (2 * common) / all
}
