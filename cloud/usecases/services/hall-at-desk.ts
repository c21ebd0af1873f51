import type { DeskServiceItem, HallDesk } from '../../../src/contract/service-desk'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { rolesPermit } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import { fulfilmentOf } from '../../../src/domain/service-hall/fulfilment'
import { itemFreshness } from '../../../src/domain/service-hall/item-check'
import { missingInHall } from '../../../src/domain/service-hall/service-hall'
import { SERVICE_PARTS } from '../../../src/domain/service-hall/service-parts'
import type { Person } from '../../ports/people-store'
import type { ItemCheck, ItemMonth } from '../../ports/service-hall-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { hallPicture, itemLine, type HallPicture, type ReadGuide } from './hall-picture'
import { reading } from '../acting/reading'
import { namesOfStaff } from '../requests/staff-people'

const MOST_VERSIONS = 20

interface Beside {
  readonly checks: readonly ItemCheck[]
  readonly months: readonly ItemMonth[]
  readonly names: ReadonlyMap<string, string>
}

const deskItem = (guide: ReadGuide, picture: HallPicture, beside: Beside): DeskServiceItem => {
  const { id, item, publishedOn } = guide
  const check = beside.checks.find(({ documentId }) => documentId === id)
  const own = beside.months.filter(({ documentId }) => documentId === id)
  const months = own.map(({ month, handled, inTime, source }) => ({ month, handled, inTime, source }))
  return {
    ...itemLine(guide, picture),
    ...itemFreshness({ publishedOn, checkedOn: check?.checkedOn ?? null, today: picture.today }),
    checkedBy: check === undefined ? '' : (beside.names.get(check.checkedBy) ?? ''),
    missing: SERVICE_PARTS.filter((part) => item[part] === ''),
    months: [...months].reverse(),
    fulfilment: fulfilmentOf(months),
  }
}

/** The hall as the desk sees it. */
export const hallDesk = async (person: Person, stores: Stores, today: IsoDate): Promise<HallDesk> => {
  const picture = await hallPicture(stores, today)
  const { serviceHall, organisation } = stores
  const [checks, months] = [await serviceHall.checks(), await serviceHall.months()]
  const names = await namesOfStaff({ organisation })
  const versions = await serviceHall.versions(MOST_VERSIONS)
  const { version, hall } = picture.kept
  return {
    ...{ today, version, hall },
    missing: missingInHall(hall),
    items: picture.guides.map((guide) => deskItem(guide, picture, { checks, months, names })),
    versions: versions.map((kept) => ({
      ...{ version: kept.version, because: kept.because, savedAt: kept.at },
      by: names.get(kept.by) ?? '',
    })),
    mayChange: rolesPermit(person.roles, 'keep_catalogue'),
  }
}

/** 办事大厅 at the desk. */
export const readHallAtDesk: UseCase<object, HallDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok(await hallDesk(caller.person, stores, world.clock.today())),
  )
}
