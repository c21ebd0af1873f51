import type { Stores } from '../../ports/storage'

/** Where a person sits from now on; units that are not there are left out. */
export const sitIn = async (
  { organisation }: Stores,
  personId: string,
  unitIds: readonly string[],
): Promise<void> => {
  const chart = await organisation.chart()
  const others = chart.posts.filter((post) => post.personId !== personId)
  const known = unitIds.filter((unitId) => chart.units.some(({ id }) => id === unitId))
  await organisation.put({ ...chart, posts: [...others, ...known.map((unitId) => ({ personId, unitId }))] })
}
