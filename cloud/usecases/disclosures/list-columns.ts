import type { ColumnView } from '../../../src/contract/list-columns'
import { CATEGORIES, pathOf } from '../../../src/domain/disclosure/categories'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

type Counted = { readonly columnId: string; readonly count: number; readonly newestOn: string | null }

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((newest, date) => (date !== null && (newest === null || date > newest) ? date : newest), null)

/** A column counts what is in it and in the groups below it. */
const columnView = (id: string, counted: readonly Counted[]): Pick<ColumnView, 'count' | 'newestOn'> => {
  const within = counted.filter(({ columnId }) => pathOf(columnId).some((above) => above.id === id))
  return {
    count: within.reduce((sum, { count }) => sum + count, 0),
    newestOn: latest(within.map(({ newestOn }) => newestOn)),
  }
}

/** The national columns and the township's groups, with how much is in each. */
export const listDisclosureColumns: UseCase<object, { readonly columns: readonly ColumnView[] }> = (
  { tenant },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const counted = await documents.countByColumn()
    const columns = CATEGORIES.map(({ id, name, parent }) => ({
      id,
      name,
      parentId: parent,
      ...columnView(id, counted),
    }))
    return ok({ columns })
  })
