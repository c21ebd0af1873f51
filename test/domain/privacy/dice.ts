/** A whole number from 0 to below `sides`; the same row of numbers for the same seed. */
export type Dice = (sides: number) => number

/** Dice by a linear congruential generator, so that a built set is the same everywhere. */
export const seededDice = (seed: number): Dice => {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * sides)
  }
}

/** One of several. */
export const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice(from.length)]!

/** Some random digits. */
export const digits = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => String(dice(10))).join('')
