import { useState } from 'react'

/** A long list, the first of it shown. */
export interface InSteps<Item> {
  readonly shown: readonly Item[]
  /** How many are not shown. */
  readonly left: number
  /** How many come with the next press. */
  readonly next: number
  more(): void
}

/**
 * Shows a long list in steps: a cheap phone must not draw hundreds of cards, and nobody reads them at once.
 * @example const steps = useInSteps(letters, 20) // steps.shown.length <= 20
 */
export const useInSteps = <Item>(items: readonly Item[], step: number): InSteps<Item> => {
  const [wanted, setWanted] = useState(step)
  const left = Math.max(0, items.length - wanted)
  return {
    shown: items.slice(0, wanted),
    left,
    next: Math.min(left, step),
    more: () => setWanted(wanted + step),
  }
}

/**
 * The same, and what must be seen behind the first of it too, e.g. the one that is chosen.
 * @example useInStepsWith(options, 40, ({ value }) => value === chosen).shown
 */
export const useInStepsWith = <Item>(
  items: readonly Item[],
  step: number,
  isSeen: (item: Item) => boolean,
): InSteps<Item> => {
  const steps = useInSteps(items, step)
  return { ...steps, shown: [...steps.shown, ...items.slice(steps.shown.length).filter(isSeen)] }
}
