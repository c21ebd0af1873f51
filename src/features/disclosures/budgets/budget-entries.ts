import type { DocumentSummary } from '../../../contract/document-view'
import {
  BUDGET_GRADE_TEXTS,
  BUDGET_GRADES,
  BUDGET_REPORT_TEXTS,
  BUDGET_REPORTS,
  type BudgetAccount,
  type BudgetGrade,
  type BudgetReport,
} from '../../../domain/structured/figures-table'

/** An account and the document that holds it. */
export type BudgetEntry = BudgetAccount & Pick<DocumentSummary, 'id' | 'title' | 'issuer'>

/** Which account is on show. */
export interface ChosenAccount {
  readonly grade: BudgetGrade
  readonly report: BudgetReport
}

/** The accounts among the documents, newest year first. */
export const entriesOf = (items: readonly DocumentSummary[]): readonly BudgetEntry[] =>
  items
    .flatMap(({ id, title, issuer, budget }) => (budget === null ? [] : [{ ...budget, id, title, issuer }]))
    .sort((one, other) => other.year - one.year)

/** Grades that have an account, as chips. */
export const gradeChips = (entries: readonly BudgetEntry[]) =>
  BUDGET_GRADES.filter((grade) => entries.some((entry) => entry.grade === grade)).map((value) => ({
    value,
    text: BUDGET_GRADE_TEXTS[value],
  }))

/** Accounts of a grade, as chips. */
export const reportChips = (entries: readonly BudgetEntry[], grade: BudgetGrade) =>
  BUDGET_REPORTS.filter((report) =>
    entries.some((entry) => entry.grade === grade && entry.report === report),
  ).map((value) => ({ value, text: BUDGET_REPORT_TEXTS[value] }))

/** The account as chosen, or the first there is of that grade, or of any. */
export const accountNear = (entries: readonly BudgetEntry[], wanted: ChosenAccount): ChosenAccount => {
  const grades = gradeChips(entries).map(({ value }) => value)
  const grade = grades.includes(wanted.grade) ? wanted.grade : (grades[0] ?? wanted.grade)
  const reports = reportChips(entries, grade).map(({ value }) => value)
  return { grade, report: reports.includes(wanted.report) ? wanted.report : (reports[0] ?? wanted.report) }
}
