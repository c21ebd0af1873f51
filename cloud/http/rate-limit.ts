const WINDOW_MS = 10 * 60_000
/** Most callers remembered at once; beyond it the oldest are forgotten. */
const MOST_REMEMBERED = 10_000

/** Counts tries by key within a window, in bounded memory. One per process: a courtesy limit, not a wall. */
export class RateLimit {
  readonly #windows = new Map<string, { count: number; endsAt: number }>()

  /** Whether one more try is within the limit; counts it. */
  admits(key: string, limit: number, now: number): boolean {
    const seen = this.#windows.get(key)
    const open = seen !== undefined && seen.endsAt > now ? seen : { count: 0, endsAt: now + WINDOW_MS }
    open.count += 1
    this.#windows.delete(key)
    this.#windows.set(key, open)
    this.#forgetOldest()
    return open.count <= limit
  }

  #forgetOldest(): void {
    if (this.#windows.size <= MOST_REMEMBERED) return
    const oldest = this.#windows.keys().next()
    if (!oldest.done) this.#windows.delete(oldest.value)
  }
}
