import type { VillageAtDesk, VillageDesk } from '../../../src/contract/villages'
import { urgencyOf } from '../../../src/domain/catalogue/duties'
import { rolesPermit } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import { villageStanding } from '../../../src/domain/villages/village-affairs'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { STAFF_ROLES } from '../../../src/domain/people/roles'
import type { StoredVillage, VillageClerk } from '../../ports/village-store'
import type { UseCase } from '../../ports/use-case'
import { dutyView } from '../catalogue/catalogue-picture'
import { reading } from '../acting/reading'
import { villagesPicture, type VillagesPicture } from './village-picture'

const atDesk = (
  stored: StoredVillage,
  { duties, mattersOf }: VillagesPicture,
  clerks: readonly VillageClerk[],
): VillageAtDesk => {
  const { revision, retiredBecause, ...village } = stored
  const pressing = duties.filter((duty) => duty.villageId === village.id && urgencyOf(duty) !== 'open')
  const standing = villageStanding(village.retiredOn === null ? mattersOf(stored) : [])
  const clerkIds = clerks.filter(({ villageId }) => villageId === village.id).map(({ personId }) => personId)
  return { village, revision, retiredBecause, standing, clerkIds, pressing: pressing.map(dutyView) }
}

/** The villages as the desk sees them, those kept first; whoever writes for a village sees his own. */
export const villageDesk = async (person: Person, stores: Stores, today: IsoDate): Promise<VillageDesk> => {
  const picture = await villagesPicture(stores, today)
  const clerks = await stores.villages.clerks()
  const isStaff = person.roles.some((role) => STAFF_ROLES.includes(role))
  const own = clerks.filter(({ personId }) => personId === person.id).map(({ villageId }) => villageId)
  const shown = picture.villages.filter(({ id }) => isStaff || own.includes(id))
  const staff = await stores.organisation.staff()
  const ordered = [...shown].sort(
    (left, right) => Number(left.retiredOn !== null) - Number(right.retiredOn !== null),
  )
  return {
    today,
    villages: ordered.map((village) => atDesk(village, picture, clerks)),
    clerks: staff
      .filter(({ roles }) => isStaff && roles.includes('village_clerk'))
      .map(({ id, displayName }) => ({ id, name: displayName })),
    mayChange: rolesPermit(person.roles, 'keep_catalogue'),
  }
}

/** 村与社区 at the desk. */
export const listDeskVillages: UseCase<object, VillageDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok(await villageDesk(caller.person, stores, world.clock.today())),
  )
}
