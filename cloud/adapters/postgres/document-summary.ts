import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DocumentSummary } from '../../../src/contract/document-view'
import { budgetOfTitle } from '../../../src/domain/structured/budget-of-title'
import type { BudgetAccount } from '../../../src/domain/structured/figures-table'
import { validityOfVersion } from '../../../src/domain/disclosure/validity'
import { columnNameOf, columnsAbove } from './document-columns'
import { knownVersion } from './known-version'

/** 财政预决算及三公. */
const BUDGETS = 'budgets'

/** Columns of a line in a list of documents. */
export const SUMMARY_COLUMNS = [
  'd.id',
  'd.title',
  'd.document_number',
  'd.issuer',
  'd.column_id',
  'd.budget',
  'd.published_on',
  'v.formed_on',
  'v.validity',
  'v.in_force_on',
  'v.repealed_from',
  'v.valid_through',
] as const

/** A row of those columns. */
export interface SummaryRow {
  readonly id: string
  readonly title: string
  readonly document_number: string
  readonly issuer: string
  readonly column_id: string
  readonly budget: unknown
  readonly published_on: string
  readonly formed_on: string | null
  readonly validity: string
  readonly in_force_on: string | null
  readonly repealed_from: string | null
  readonly valid_through: string | null
}

/** What staff said of an account, else what its title says; documents of other columns are none. */
const budgetOf = ({ column_id, title, budget }: SummaryRow): BudgetAccount | null =>
  columnsAbove(column_id).includes(BUDGETS)
    ? ((budget as BudgetAccount | null) ?? budgetOfTitle(title))
    : null

/** A line of a list as it reads today, without hits; it is about the newest version. */
export const summaryOf = (row: SummaryRow, today: IsoDate): DocumentSummary => ({
  id: row.id,
  title: row.title,
  documentNumber: row.document_number,
  issuer: row.issuer,
  columnId: row.column_id,
  columnName: columnNameOf(row.column_id),
  formedOn: row.formed_on as IsoDate | null,
  publishedOn: row.published_on as IsoDate,
  validity: validityOfVersion(knownVersion(row), null, today),
  budget: budgetOf(row),
  excerpt: '',
  excerptHits: [],
  titleHits: [],
})

/** Counting stops here; more is 「1000 条以上」. */
export const COUNT_CAP = 1000

/** A capped count as the client shows it. */
export const cappedTotal = (
  counted: number,
): { readonly total: number; readonly totalIsCapped: boolean } => ({
  total: Math.min(counted, COUNT_CAP),
  totalIsCapped: counted > COUNT_CAP,
})
