import type { ColumnView } from '../../contract/list-columns'

/** The columns right below one, without the empty ones. */
export const groupsBelow = (columns: readonly ColumnView[], parentId: string): readonly ColumnView[] =>
  columns.filter((column) => column.parentId === parentId && column.count > 0)

/** The column of a name, or of an id. */
export const columnCalled = (columns: readonly ColumnView[], nameOrId: string): ColumnView | undefined =>
  columns.find((column) => column.name === nameOrId || column.id === nameOrId)
