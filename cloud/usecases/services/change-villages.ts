import type { InputOf } from '../../../src/contract/endpoint'
import type {
  addVillage,
  changeVillage,
  retireVillage,
  setVillageClerk,
  VillageDesk,
} from '../../../src/contract/villages'
import { fail, ok } from '../../../src/domain/result'
import { checkVillage, type VillageFacts } from '../../../src/domain/villages/village'
import type { Answer, UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { villageDesk } from './villages-at-desk'

const checked = (form: VillageFacts): Answer<VillageFacts> => {
  const village = checkVillage(form)
  if (village.ok) return village
  const { field, message } = village.detail
  return fail('invalid_field', { field: `village.${String(field)}`, message })
}

/** Adds a village; it owes from today on. */
export const addTownshipVillage: UseCase<InputOf<typeof addVillage>, VillageDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'add_village' }, async (stores, { person }) => {
    const village = checked(asked.input.village)
    if (!village.ok) return village
    const id = world.identity.newId()
    if (!(await stores.villages.add(id, village.value)))
      return fail('village_name_taken', { field: 'village.name' })
    const detail = { villageId: id, name: village.value.name }
    await auditCatalogue(stores, { world, person }, { act: 'add_village', detail })
    return ok(await villageDesk(person, stores, world.clock.today()))
  })

/** Changes a village as it was read. */
export const changeTownshipVillage: UseCase<InputOf<typeof changeVillage>, VillageDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'change_village' }, async (stores, { person }) => {
    const { id, revision } = asked.input
    const village = checked(asked.input.village)
    if (!village.ok) return village
    const before = await stores.villages.find(id)
    if (before === null) return fail('not_found')
    const changed = await stores.villages.change(id, village.value, revision)
    if (changed === 'name_taken') return fail('village_name_taken', { field: 'village.name' })
    if (changed === 'stale') return fail('village_changed')
    // What it said before stays in the record of the office.
    const detail = { villageId: id, revision: revision + 1, before }
    await auditCatalogue(stores, { world, person }, { act: 'change_village', detail })
    return ok(await villageDesk(person, stores, world.clock.today()))
  })

/** Takes a village out of the list; what was published under it stays. */
export const retireTownshipVillage: UseCase<InputOf<typeof retireVillage>, VillageDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'retire_village' }, async (stores, { person }) => {
    const { id, revision, because } = asked.input
    if ((await stores.villages.find(id)) === null) return fail('not_found')
    if (!(await stores.villages.retire(id, revision, because))) return fail('village_changed')
    await auditCatalogue(
      stores,
      { world, person },
      { act: 'retire_village', detail: { villageId: id, because } },
    )
    return ok(await villageDesk(person, stores, world.clock.today()))
  })

/** Lets an account write for a village, or no longer; the account has to be one of the role. */
export const setTownshipVillageClerk: UseCase<InputOf<typeof setVillageClerk>, VillageDesk> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'set_village_clerk' }, async (stores, { person }) => {
    const { id, personId, isClerk } = asked.input
    const village = await stores.villages.find(id)
    if (village === null || village.retiredOn !== null) return fail('not_found')
    const clerk = await stores.people.find(personId)
    if (clerk === null || !clerk.roles.includes('village_clerk'))
      return fail('invalid_field', { field: 'personId', message: '请选择一个村务员账号' })
    await stores.villages.setClerk({ personId, villageId: id }, isClerk)
    const detail = { villageId: id, personId, isClerk }
    await auditCatalogue(stores, { world, person }, { act: 'set_village_clerk', detail })
    return ok(await villageDesk(person, stores, world.clock.today()))
  })
