import type { VillageAtDesk, VillageDesk } from '../../src/contract/villages'
import { urgencyOf } from '../../src/domain/catalogue/duties'
import { PERMISSION_ROLES } from '../../src/domain/people/policies'
import { fail, ok } from '../../src/domain/result'
import { villageStanding } from '../../src/domain/villages/village-affairs'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Person } from '../ports/people-store'
import type { Stores } from '../ports/storage'
import type { StoredVillage } from '../ports/village-store'
import type { UseCase } from '../ports/use-case'
import { dutyView } from './catalogue-picture'
import { reading } from './reading'
import { villagesPicture, type VillagesPicture } from './village-picture'

const atDesk = (stored: StoredVillage, { duties, mattersOf }: VillagesPicture): VillageAtDesk => {
  const { revision, retiredBecause, ...village } = stored
  const pressing = duties.filter((duty) => duty.villageId === village.id && urgencyOf(duty) !== 'open')
  const standing = villageStanding(village.retiredOn === null ? mattersOf(stored) : [])
  return { village, revision, retiredBecause, standing, pressing: pressing.map(dutyView) }
}

/** The villages as the desk sees them, those kept first. */
export const villageDesk = async (person: Person, stores: Stores, today: IsoDate): Promise<VillageDesk> => {
  const picture = await villagesPicture(stores, today)
  const ordered = [...picture.villages].sort(
    (left, right) => Number(left.retiredOn !== null) - Number(right.retiredOn !== null),
  )
  return {
    today,
    villages: ordered.map((village) => atDesk(village, picture)),
    mayChange: person.roles.some((role) => PERMISSION_ROLES.keep_catalogue.includes(role)),
  }
}

/** 村与社区 at the desk. */
export const listDeskVillages: UseCase<object, VillageDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok(await villageDesk(caller.person, stores, world.clock.today())),
  )
}
