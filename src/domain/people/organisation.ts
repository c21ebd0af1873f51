/** A unit of the township, e.g. 党政综合办公室; `parentId` is the unit above it. */
export interface Unit {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

/** A person's place in a unit. One person may sit in several. */
export interface Post {
  readonly personId: string
  readonly unitId: string
}

/** Who acts in whose place when he is away. */
export interface Deputyship {
  readonly personId: string
  readonly deputyId: string
}

/** Who sits where and who stands in for whom, in one township. */
export interface OrganisationChart {
  readonly units: readonly Unit[]
  readonly posts: readonly Post[]
  readonly deputyships: readonly Deputyship[]
}

/**
 * A unit and every unit above it, from below. Ends at a unit that is its own ancestor or isn't in the chart.
 * @example unitsAbove('window', chart) // ['window', 'service_centre']
 */
export const unitsAbove = (unitId: string, { units }: OrganisationChart): readonly string[] => {
  const climbed: string[] = []
  for (let at: string | null = unitId; at !== null && !climbed.includes(at);) {
    climbed.push(at)
    const here: string = at
    at = units.find(({ id }) => id === here)?.parentId ?? null
  }
  return climbed
}
