/** Lists in a list taken apart, `depth` levels of them. */
export function flat(this: readonly unknown[], depth = 1): unknown[] {
  const parts = this.map((item) => {
    if (!Array.isArray(item) || depth < 1) return [item]
    return depth > 1 ? flat.call(item as unknown[], depth - 1) : (item as unknown[])
  })
  return ([] as unknown[]).concat(...parts)
}

type Give = (item: unknown, place: number, list: readonly unknown[]) => unknown

/** What each item gives, one level taken apart. */
export function flatMap(this: readonly unknown[], give: Give, self?: unknown): unknown[] {
  return flat.call(this.map(give, self))
}

/** The item at a place; a negative one counts from the end. */
export function itemAt(this: ArrayLike<unknown>, place: number): unknown {
  const from = Math.trunc(place) || 0
  return this[from < 0 ? this.length + from : from]
}
