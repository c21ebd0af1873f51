import type { CatalogueItemForm } from '../../../src/contract/catalogue'
import { checkCatalogueItem, type CatalogueItem } from '../../../src/domain/catalogue/catalogue-item'
import { fail } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'
import { catalogueRefusal } from './catalogue-refusals'

/** An item as somebody wrote it, if it makes sense and its unit is one of this township. */
export const writtenItem = async (
  id: string,
  form: CatalogueItemForm,
  { organisation }: Pick<Stores, 'organisation'>,
): Promise<Answer<CatalogueItem>> => {
  const checked = checkCatalogueItem({ ...form, id })
  if (!checked.ok) return catalogueRefusal(checked, 'item.')
  const { units } = await organisation.chart()
  if (form.ownerUnitId !== '' && !units.some((unit) => unit.id === form.ownerUnitId))
    return fail('invalid_field', { field: 'item.ownerUnitId', message: '没有这个单位，请重新选择责任单位' })
  return checked
}
