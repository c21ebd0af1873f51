import { CATEGORIES, categoryOf, pathOf } from '../../../src/domain/disclosure/categories'

/** Name of a column of the disclosure platform; its id where the platform has no such column any more. */
export const columnNameOf = (id: string): string => categoryOf(id)?.name ?? id

/** A column with all below it. */
export const columnsWithin = (id: string): readonly string[] => {
  const below = CATEGORIES.filter((category) => pathOf(category.id).some((above) => above.id === id))
  return below.length === 0 ? [id] : below.map((category) => category.id)
}

/** A column with all above it. */
export const columnsAbove = (id: string): readonly string[] => {
  const path = pathOf(id).map((column) => column.id)
  return path.includes(id) ? path : [...path, id]
}
