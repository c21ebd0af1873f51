/** Those who follow something that changes. */
export interface Listeners {
  /** Follows every change, until what it gives is called. */
  readonly watch: (listener: () => void) => () => void
  /** Tells all of them that something changed. */
  readonly tell: () => void
}

/** Nobody yet. @example const { watch, tell } = newListeners() */
export const newListeners = (): Listeners => {
  const listeners = new Set<() => void>()
  return {
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: () => {
      for (const listener of listeners) listener()
    },
  }
}
