import { villageAffairs, type VillageMatter } from '../../../src/domain/villages/village-affairs'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Stores } from '../../ports/storage'
import type { StoredVillage } from '../../ports/village-store'
import { cataloguePicture, type CataloguePicture } from '../catalogue/catalogue-picture'

/** The catalogue of a township with what each of its villages published or owes. */
export interface VillagesPicture extends CataloguePicture {
  readonly mattersOf: (village: StoredVillage) => readonly VillageMatter[]
}

/** Reads the villages with everything that is owed by them. */
export const villagesPicture = async (stores: Stores, today: IsoDate): Promise<VillagesPicture> => {
  const picture = await cataloguePicture(stores, today)
  return { ...picture, mattersOf: (village) => villageAffairs(village, picture.on) }
}
