/** One document kept on a device. */
export interface KeptLine {
  readonly id: string
  readonly title: string
  readonly columnName: string
  /** When this copy was read. Unit: milliseconds since 1970. */
  readonly keptAt: number
  /** Size of the copy. Unit: bytes of UTF-8. */
  readonly bytes: number
  /** Kept until the reader himself lets go of it. */
  readonly isFavourite: boolean
}

/** The last documents read that stay, favourites not counted. */
export const MOST_READ = 50
/** Room for all copies together: WeChat gives 10 MB, drafts, the list of titles and reads of lists need theirs. */
export const MOST_BYTES = 4_500_000

/** What to keep, newest first, and which copies to let go of. */
export interface KeptPlan {
  readonly lines: readonly KeptLine[]
  readonly dropped: readonly string[]
}

const newestFirst = (lines: readonly KeptLine[]): readonly KeptLine[] =>
  [...lines].sort((one, other) => other.keptAt - one.keptAt)

/**
 * Which copies stay: every favourite, and of the others the last fifty that fit in what room the favourites leave.
 * @example keptAfter([]) // { lines: [], dropped: [] }
 */
export const keptAfter = (lines: readonly KeptLine[]): KeptPlan => {
  const sorted = newestFirst(lines)
  let left = sorted.reduce((room, { isFavourite, bytes }) => (isFavourite ? room - bytes : room), MOST_BYTES)
  let read = 0
  const stays = ({ isFavourite, bytes }: KeptLine): boolean => {
    if (isFavourite) return true
    read += 1
    left -= bytes
    return read <= MOST_READ && left >= 0
  }
  const kept = sorted.filter(stays)
  const ids = new Set(kept.map(({ id }) => id))
  return { lines: kept, dropped: sorted.filter(({ id }) => !ids.has(id)).map(({ id }) => id) }
}

/**
 * The copy to let go of first when the device is full: the one read longest ago that is no favourite; null = none.
 * @example firstToDrop([]) // null
 */
export const firstToDrop = (lines: readonly KeptLine[]): string | null => {
  const read = newestFirst(lines).filter(({ isFavourite }) => !isFavourite)
  return read[read.length - 1]?.id ?? null
}
