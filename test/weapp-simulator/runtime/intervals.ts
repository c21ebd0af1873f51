/** Timers of the app that repeat and were not stopped. */
const running = new Set<unknown>()

/** Counts from now on which repeating timers go on; the app reaches them through the window's functions. */
export function countIntervals(): void {
  const [start, stop] = [window.setInterval.bind(window), window.clearInterval.bind(window)]
  window.setInterval = ((...given: Parameters<typeof start>) => {
    const timer = start(...given)
    running.add(timer)
    return timer
  }) as typeof window.setInterval
  for (const name of ['clearInterval', 'clearTimeout'] as const)
    window[name] = (timer) => {
      running.delete(timer)
      stop(timer)
    }
}

export const intervals = (): number => running.size
