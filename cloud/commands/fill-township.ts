import type { OpenComposition } from '../composition'
import { loadDemo } from '../seed/load-demo'
import { loadSeed, type SeedReport } from '../seed/load-seed'
import { prepareDemoPeople } from '../usecases/people/prepare-demo-people'

/** The township that the product comes with. */
export const SEED_TENANT = 'zhanxi'

/** Puts in what the first township starts with; accounts and documents of the demo in demo mode only. */
export const fillTownship = async ({ storage, settings, world }: OpenComposition): Promise<SeedReport> => {
  const seed = await loadSeed(storage)
  if (settings.isDemo) {
    await prepareDemoPeople(world, SEED_TENANT)
    await loadDemo(storage, SEED_TENANT)
  }
  return seed
}
