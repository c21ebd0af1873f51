import { isOwedByVillages } from '../../../src/domain/catalogue/catalogue-item'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'

/**
 * Why a village can't be named with an item, in Chinese; null when it can. What villages owe needs one, as soon as the
 * township keeps any.
 */
export const villageProblem = async (
  villageId: string,
  { stored, stores }: { readonly stored: StoredItem | null; readonly stores: Pick<Stores, 'villages'> },
): Promise<string | null> => {
  if (villageId !== '') {
    const village = await stores.villages.find(villageId)
    return village === null || village.retiredOn !== null ? '这个村（社区）已经没有了，请重新选择' : null
  }
  if (stored === null || !isOwedByVillages(stored.item)) return null
  const villages = await stores.villages.all()
  return villages.some((village) => village.retiredOn === null)
    ? '村务公开要写明是哪个村的，请选择村（社区）'
    : null
}
