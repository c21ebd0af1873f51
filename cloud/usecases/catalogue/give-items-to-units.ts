import { MODEL_CATALOGUE } from '../../../src/domain/catalogue/model-catalogue'
import type { Stores } from '../../ports/storage'

/** Gives those items of the model that nobody answers for to the unit that usually does, once the township has one. */
export const giveItemsToUnits = async ({ catalogue, organisation }: Stores): Promise<number> => {
  const { units } = await organisation.chart()
  const idOf = new Map(units.map(({ id, name }) => [name, id]))
  const usual = new Map(MODEL_CATALOGUE.map(({ id, ownerName }) => [id, idOf.get(ownerName) ?? '']))
  let given = 0
  for (const { item, revision, retiredOn } of await catalogue.items()) {
    const ownerUnitId = usual.get(item.id) ?? ''
    if (retiredOn !== null || item.ownerUnitId !== '' || ownerUnitId === '') continue
    if (await catalogue.change({ ...item, ownerUnitId }, revision)) given += 1
  }
  return given
}
