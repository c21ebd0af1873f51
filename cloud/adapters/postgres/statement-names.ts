/** Statements that an engine keeps prepared at once, for each connection. */
const MOST_NAMED = 300
const MOST_SEEN = 2_000

/**
 * Names for statements that come again: one that has a name is parsed and planned once for each connection. The first
 * time a text is seen it gets none, so that texts which never come again don't fill the engine's memory.
 */
export class StatementNames {
  readonly #names = new Map<string, string>()
  readonly #seen = new Set<string>()

  /** The name of a text, '' while it has none. */
  nameOf(sql: string): string {
    const known = this.#names.get(sql)
    if (known !== undefined) return known
    if (!this.#seen.has(sql)) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear()
      this.#seen.add(sql)
      return ''
    }
    if (this.#names.size >= MOST_NAMED) return ''
    const name = `kept_${this.#names.size + 1}`
    this.#names.set(sql, name)
    return name
  }
}
