import { nothing } from './case-id'
import { answering } from './endpoint'

/** A column of the disclosure platform with what is in it; empty groups are hidden by the client, never the fixed four. */
export interface ColumnView {
  readonly id: string
  readonly name: string
  /** Parent column, null for the four fixed ones. */
  readonly parentId: string | null
  readonly count: number
  readonly newestOn: string | null
}

export const listColumns = answering<{ readonly columns: readonly ColumnView[] }>()({
  area: 'public',
  method: 'GET',
  path: '/columns',
  input: nothing,
})
