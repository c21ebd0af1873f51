import type { CatalogueItem } from './catalogue-item'
import { COLUMNS_AND_ORGANISATION } from './model/columns-and-organisation'
import { LAND_AND_VILLAGES } from './model/land-and-villages'
import { MONEY_AND_PROJECTS } from './model/money-and-projects'
import type { ModelItem } from './model/model-item'
import { SERVICES_AND_POWERS } from './model/services-and-powers'

/**
 * The model catalogue of a township: every fixed column and group has its items. Each row's `sourceNote` says whether
 * duty and basis were read in the law or follow the basic-level standard catalogues from memory.
 * Source: Regulation (2019) Art. 12, 17, 20, 21, 26, 49, 50; 村民委员会组织法 Art. 30; 行政处罚法 Art. 48; 盏西镇 2019 annual report.
 * @example MODEL_CATALOGUE.filter(({ columnId }) => columnId === 'budgets').length // 7
 */
export const MODEL_CATALOGUE: readonly ModelItem[] = [
  ...COLUMNS_AND_ORGANISATION,
  ...MONEY_AND_PROJECTS,
  ...SERVICES_AND_POWERS,
  ...LAND_AND_VILLAGES,
]

/**
 * The model's items for one township: its name as 公开主体, and each item with the unit of that name, where the
 * township has one.
 * @example modelItemsFor({ issuer: '盏西镇人民政府', units: [] })[0].ownerUnitId // ''
 */
export const modelItemsFor = ({
  issuer,
  units,
}: {
  readonly issuer: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}): readonly CatalogueItem[] =>
  MODEL_CATALOGUE.map(({ ownerName, ...item }) => ({
    ...item,
    issuer,
    ownerUnitId: units.find(({ name }) => name === ownerName)?.id ?? '',
  }))
