import type { FreshnessView } from '../../../src/contract/freshness'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { freshnessPicture } from './freshness-picture'
import { reading } from '../acting/reading'

/** How fresh the township's columns and accounts are, for its staff and the county. */
export const readTownshipFreshness: UseCase<object, FreshnessView> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => ok(await freshnessPicture(stores, world.clock.today())))
