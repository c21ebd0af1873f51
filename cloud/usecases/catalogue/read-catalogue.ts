import type { CatalogueItemView, CatalogueView, readCatalogue } from '../../../src/contract/catalogue'
import type { InputOf } from '../../../src/contract/endpoint'
import { later, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { termInWords } from '../../../src/domain/catalogue/catalogue-item'
import { coverageByColumn, coverageByServiceList } from '../../../src/domain/catalogue/coverage'
import { nextDue } from '../../../src/domain/catalogue/next-due'
import { lastOutOn } from '../../../src/domain/catalogue/published-on'
import { ok } from '../../../src/domain/result'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { cataloguePicture, columnNameOf, dutyView, type CataloguePicture } from './catalogue-picture'
import { reading } from '../acting/reading'

const publishedDays = (itemId: string, { records }: CataloguePicture): readonly IsoDate[] =>
  records
    .filter(({ disclosure }) => disclosure.itemId === itemId)
    .map(lastOutOn)
    .filter((on) => on !== null)

const itemView = (
  stored: StoredItem,
  picture: CataloguePicture,
  {
    units,
    calendar,
  }: { readonly units: CatalogueView['units']; readonly calendar: Stores['settings']['calendar'] },
): CatalogueItemView => {
  const { item, revision, since, retiredOn } = stored
  const days = publishedDays(item.id, picture)
  const next = nextDue(stored, picture.today, calendar)
  return {
    item,
    columnName: columnNameOf(item.columnId),
    termText: termInWords(item),
    ownerName: units.find(({ id }) => id === item.ownerUnitId)?.name ?? '',
    revision,
    since,
    retiredOn,
    published: days.length,
    lastOn: days.length === 0 ? null : days.reduce(later),
    nextDueOn: next?.clock.dueOn ?? null,
    nextPeriod: next?.period.text ?? '',
  }
}

/** The township's catalogue with its coverage and what is owed today. */
export const readTownshipCatalogue: UseCase<InputOf<typeof readCatalogue>, CatalogueView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const picture = await cataloguePicture(stores, world.clock.today())
    const units = (await stores.organisation.chart()).units.map(({ id, name }) => ({ id, name }))
    const known = { units, calendar: stores.settings.calendar }
    return ok({
      today: picture.today,
      kept: picture.items.filter(({ retiredOn }) => retiredOn === null).length,
      items: input.part === 'owed' ? [] : picture.items.map((stored) => itemView(stored, picture, known)),
      duties: picture.duties.map(dutyView),
      columns: coverageByColumn(picture),
      serviceLists: coverageByServiceList(picture),
      units,
    })
  })
