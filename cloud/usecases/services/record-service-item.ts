import type { InputOf } from '../../../src/contract/endpoint'
import type { checkServiceItem, HallDesk, recordServiceMonth } from '../../../src/contract/service-desk'
import { checkMonth } from '../../../src/domain/service-hall/fulfilment'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { hallDesk } from './hall-at-desk'
import { hallPicture } from './hall-picture'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'

const isItem = async (id: string, stores: Stores, today: IsoDate): Promise<boolean> =>
  (await hallPicture(stores, today, id)).guides.length > 0

/** Puts down that somebody looked at an item today and found it right. */
export const checkOneServiceItem: UseCase<InputOf<typeof checkServiceItem>, HallDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'check_service_item' }, async (stores, { person }) => {
    const { id, note } = asked.input
    const today = world.clock.today()
    if (!(await isItem(id, stores, today))) return fail('not_found')
    await stores.serviceHall.putCheck({ documentId: id, checkedOn: today, checkedBy: person.id, note })
    await auditCatalogue(
      stores,
      { world, person },
      { act: 'check_service_item', detail: { documentId: id, note } },
    )
    return ok(await hallDesk(person, stores, today))
  })

/** Records the figures of a month; figures of before stay in the record of the office. */
export const recordMonthOfItem: UseCase<InputOf<typeof recordServiceMonth>, HallDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'record_service_month' }, async (stores, { person }) => {
    const { id, ...given } = asked.input
    const today = world.clock.today()
    if (!(await isItem(id, stores, today))) return fail('not_found')
    const month = checkMonth(given, today)
    if (!month.ok) return month
    const by = { id: person.id, at: world.clock.now() }
    const before = await stores.serviceHall.putMonth({ ...month.value, documentId: id }, by)
    const detail = { documentId: id, ...month.value, before }
    await auditCatalogue(stores, { world, person }, { act: 'record_service_month', detail })
    return ok(await hallDesk(person, stores, today))
  })
