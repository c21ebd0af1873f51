/** A source of chance that gives the same again for the same seed. */
export interface Chance {
  /** A whole number from 0 to `below` − 1. */
  upTo(below: number): number
  /** One of these. */
  oneOf<T>(these: readonly [T, ...T[]]): T
  /** Whether it happens, `percent` times of a hundred. */
  happens(percent: number): boolean
}

const STEP = 0x6d2b79f5

/** 32-bit numbers of mulberry32. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + STEP) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Chance by a seed. */
export const chanceFrom = (seed: number): Chance => {
  const next = numbersFrom(seed)
  const upTo = (below: number): number => next() % below
  return {
    upTo,
    oneOf: <T>(these: readonly [T, ...T[]]): T => these[upTo(these.length)] ?? these[0],
    happens: (percent) => upTo(100) < percent,
  }
}

const HEX = 16

/** Identifiers in the shape of UUIDs, in the same order for the same seed: what happens in the year is the same byte by byte. */
export const identifiersFrom = (seed: number): (() => string) => {
  const next = numbersFrom(seed ^ 0x5eed)
  const digits = (count: number): string =>
    Array.from({ length: count }, () => (next() % HEX).toString(HEX)).join('')
  return () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`
}
