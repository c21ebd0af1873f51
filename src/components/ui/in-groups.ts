/** Groups of at most that many, so that no element has too many children. */
export const inGroups = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_group, place) =>
    items.slice(place * size, (place + 1) * size),
  )
