import type { VillageList } from '../../../src/contract/villages'
import { villageStanding } from '../../../src/domain/villages/village-affairs'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { villagesPicture } from './village-picture'

/** The villages of a township and how each stands with 村务公开. */
export const listTownshipVillages: UseCase<object, VillageList> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const { today, villages, mattersOf } = await villagesPicture(stores, world.clock.today())
    const kept = villages.filter(({ retiredOn }) => retiredOn === null)
    return ok({
      today,
      villages: kept.map((village) => {
        const { id, name, kind } = village
        return { id, name, kind, ...villageStanding(mattersOf(village)) }
      }),
    })
  })
