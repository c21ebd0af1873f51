import type { TableField } from '@/domain/importing/table-columns'

/** How an import is asked for, beside its files. */
export interface ImportOrder {
  readonly makes: 'stock' | 'pieces'
  readonly reason: string
  readonly columnId: string
  readonly villageId: string
  readonly isMasking: boolean
  readonly columns: Readonly<Partial<Record<TableField, string>>>
}

/** Pieces, by the title's own column, nothing masked: what can harm nobody. */
export const FIRST_ORDER: ImportOrder = {
  makes: 'pieces',
  reason: '',
  columnId: '',
  villageId: '',
  isMasking: false,
  columns: {},
}
