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
  const rows: number[][] = [to.reduce((row, _one, at) => [...row, at + 1], [0])]
  const cost = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row])
    for (let column = 1; column <= to.length; column += 1) {
      const [one, other] = [from[row - 1] ?? '', to[column - 1] ?? '']
      const isSwap = row > 1 && column > 1 && one === to[column - 2] && from[row - 2] === other
      rows[row]![column] = Math.min(
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        cost(row - 1, column - 1) + substitution(one, other, soundsAlike),
        isSwap ? cost(row - 2, column - 2) + SWAP : Number.POSITIVE_INFINITY,
      )
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
