import type { CountyTownshipView, CountyView } from '../../../src/contract/county'
import type { InputOf } from '../../../src/contract/endpoint'
import type { readCountyTownship } from '../../../src/contract/county'
import { inOrder, type TownshipStanding } from '../../../src/domain/county/township-standing'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase, World } from '../../ports/use-case'
import { namesOfStaff } from '../requests/staff-people'
import { townshipInside, townshipPicture } from './county-picture'

const countyOf = (world: World, tenant: string): Promise<string | null> =>
  world.storage.read(tenant, async ({ settings }) => settings.countyId ?? null)

/** The townships of one county; a township that belongs to none is alone. */
export const townshipsBeside = async (world: World, tenant: string): Promise<readonly string[]> => {
  const county = await countyOf(world, tenant)
  if (county === null) return [tenant]
  const beside: string[] = []
  for (const other of await world.storage.tenants())
    if ((await countyOf(world, other)) === county) beside.push(other)
  return beside
}

/** Whether a township belongs to the same county as another; it always does to its own. */
export const isBeside = async (world: World, tenant: string, township: string): Promise<boolean> => {
  if (township === tenant) return true
  const county = await countyOf(world, tenant)
  return county !== null && (await countyOf(world, township)) === county
}

/** Names of the staff of all townships of the county, by id: the county's accounts lie in any of them. */
export const namesOfCounty = async (world: World, tenant: string): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  for (const township of await townshipsBeside(world, tenant))
    for (const [id, name] of (await world.storage.read(township, namesOfStaff)) ?? []) names.set(id, name)
  return names
}

/** All townships of the county, read one after the other: no statement looks across them. */
export const readCountySideBySide: UseCase<object, CountyView> = async ({ tenant }, world) => {
  const today = world.clock.today()
  const townships: TownshipStanding[] = []
  for (const township of await townshipsBeside(world, tenant)) {
    const picture = await world.storage.read(township, (stores) => townshipPicture(stores, today))
    if (picture !== null) townships.push(picture.standing)
  }
  return ok({ today, townships: inOrder(townships, 'name') })
}

/** One township of the county, opened as far as the county may look. */
export const readOneTownship: UseCase<InputOf<typeof readCountyTownship>, CountyTownshipView> = async (
  { tenant, input },
  world,
) => {
  if (!(await isBeside(world, tenant, input.id))) return fail('not_found')
  const picture = await world.storage.read(input.id, (stores) => townshipPicture(stores, world.clock.today()))
  return picture === null ? fail('not_found') : ok(townshipInside(picture))
}
