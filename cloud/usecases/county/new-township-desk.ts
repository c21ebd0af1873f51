import type { NewTownshipDesk } from '../../../src/contract/new-township'
import { MODEL_CATALOGUE } from '../../../src/domain/catalogue/model-catalogue'
import { ownWord, type TownshipName } from '../../../src/domain/county/new-township'
import { fail, ok } from '../../../src/domain/result'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { townshipsBeside } from './read-county'

/** By what a township is told apart. */
export const nameOf = ({
  id,
  office,
  caseNumberPrefix,
  letterNumberPrefix,
}: SettingsInForce): TownshipName => ({
  id,
  township: office.township,
  caseNumberPrefix,
  letterNumberPrefix,
})

/** The townships of the county by what tells them apart. */
export const namesBeside = async (world: World, tenant: string): Promise<readonly TownshipName[]> => {
  const names: TownshipName[] = []
  for (const other of await townshipsBeside(world, tenant)) {
    const name = await world.storage.read(other, async ({ settings }) => nameOf(settings))
    if (name !== null) names.push(name)
  }
  return names
}

/** What a new township of the county starts with: units and windows as the neighbour has them, to be changed. */
export const readDeskOfNewTownship: UseCase<object, NewTownshipDesk> = async ({ tenant }, world) => {
  const taken = await namesBeside(world, tenant)
  const laws = (await world.townshipLaws.all(world.clock.today())).length
  const desk = await world.storage.read(
    tenant,
    async ({ settings, organisation, serviceHall, calendars }) => {
      const { township } = settings.office
      const { units } = await organisation.chart()
      const { hall } = await serviceHall.current()
      const { days } = await calendars.loaded()
      return {
        taken,
        county: township.slice(0, township.indexOf(ownWord(township))),
        hours: settings.office.hours,
        units: units.map(({ name }) => name),
        windows: hall.windows.map(({ name }) => name),
        gets: { catalogueItems: MODEL_CATALOGUE.length, laws, localDays: days.length },
      }
    },
  )
  return desk === null ? fail('not_found') : ok(desk)
}
