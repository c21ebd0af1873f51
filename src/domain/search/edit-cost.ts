import { lookAlike } from './look-alikes'

/** Whether two characters sound alike. */
export type SoundsAlike = (one: string, other: string) => boolean

const LOOKS = 0.4
const SOUNDS = 0.3
const SWAP = 0.6

const substitution = (one: string, other: string, soundsAlike: SoundsAlike): number => {
  if (one === other) return 0
  if (soundsAlike(one, other)) return SOUNDS
  return lookAlike(one, other) ? LOOKS : 1
}

/**
 * What it costs to come from what was typed to a word: 1 for a character missing, too many or wrong; less when it sounds or looks
 * alike, and for two neighbours that changed places.
 * @example editCost('低堡', '低保', () => false) // 0.4
 */
export const editCost = (typed: string, word: string, soundsAlike: SoundsAlike): number => {
  const [from, to] = [[...typed], [...word]]
  const isSwap = (row: number, column: number): boolean =>
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
  const rows: number[][] = [[0, ...to.map((_one, at) => at + 1)]]
  const cost = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  const replaced = (row: number, column: number): number =>
    cost(row - 1, column - 1) + substitution(from[row - 1] ?? '', to[column - 1] ?? '', soundsAlike)
  for (let row = 1; row <= from.length; row += 1) {
    const costs = [row]
    rows.push(costs)
    for (let column = 1; column <= to.length; column += 1) {
      const missingOrMore = Math.min(cost(row - 1, column), cost(row, column - 1)) + 1
      const swapped = isSwap(row, column) ? cost(row - 2, column - 2) + SWAP : Number.POSITIVE_INFINITY
      costs.push(Math.min(missingOrMore, replaced(row, column), swapped))
    }
  }
  return cost(from.length, to.length)
}

/**
 * The most a slip may cost in a word of so many characters: short words forgive what sounds or looks alike, longer ones a character.
 * @example allowedCost(2) // 0.6
 */
export const allowedCost = (length: number): number => {
  if (length <= 2) return SWAP
  return length <= 6 ? 1 : 2
}
