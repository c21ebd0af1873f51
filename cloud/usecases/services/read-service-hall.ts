import type { ServiceHallView, ServiceItemView } from '../../../src/contract/service-hall'
import { fulfilmentOf } from '../../../src/domain/service-hall/fulfilment'
import { itemFreshness } from '../../../src/domain/service-hall/item-check'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { hallPicture, itemLine, windowView } from './hall-picture'
import { reading } from '../acting/reading'

/** 办事大厅: windows in their order, items with their window and promise. */
export const readTownshipHall: UseCase<object, ServiceHallView> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const picture = await hallPicture(stores, world.clock.today())
    const { today, isWorkingDay, kept, guides, otherDocuments } = picture
    const { note, sourceNote, bridge, windows } = kept.hall
    return ok({
      ...{ today, isWorkingDay, note, sourceNote, bridge, otherDocuments },
      windows: windows.map((window) => windowView(window, picture)),
      items: guides.map((guide) => itemLine(guide, picture)),
    })
  })

/** One item, as far as the hall knows more than its text says. */
export const readOneServiceItem: UseCase<{ readonly id: string }, ServiceItemView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const picture = await hallPicture(stores, world.clock.today(), input.id)
    const [guide] = picture.guides
    if (guide === undefined) return fail('not_found')
    const { today, isWorkingDay, kept } = picture
    const { list, promise, windowId } = itemLine(guide, picture)
    const window = kept.hall.windows.find(({ id }) => id === windowId)
    const months = (await stores.serviceHall.months()).filter(({ documentId }) => documentId === guide.id)
    const check = (await stores.serviceHall.checks()).find(({ documentId }) => documentId === guide.id)
    const checkedOn = check?.checkedOn ?? null
    const { lastOn, wasChecked } = itemFreshness({ publishedOn: guide.publishedOn, checkedOn, today })
    return ok({
      ...{ today, isWorkingDay, list, promise, lastOn, wasChecked },
      window: window === undefined ? null : windowView(window, picture),
      fulfilment: fulfilmentOf(months),
    })
  })
