import type { GuideToCheck } from '../../../src/contract/service-desk'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { itemFreshness } from '../../../src/domain/service-hall/item-check'
import type { Stores } from '../../ports/storage'
import { hallPicture } from './hall-picture'

/** Guides that nobody has looked at for too long, the longest left first. */
export const guidesToCheck = async (stores: Stores, today: IsoDate): Promise<readonly GuideToCheck[]> => {
  const { guides } = await hallPicture(stores, today)
  const checks = new Map(
    (await stores.serviceHall.checks()).map((check) => [check.documentId, check.checkedOn]),
  )
  return guides
    .flatMap(({ id, title, publishedOn }) => {
      const fresh = itemFreshness({ publishedOn, checkedOn: checks.get(id) ?? null, today })
      return fresh.isOverdue ? [{ id, title, dueOn: fresh.dueOn }] : []
    })
    .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1))
}
