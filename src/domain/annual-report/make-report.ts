import type { AnnualReport, ReportChapter } from './annual-report'
import { checkReport, type CheckedAgainst } from './check-report'
import { figureKey, figuresOf } from './figures'
import type { FormTable, ReportForm } from './forms/form-model'
import type { ReportCell, ReportTable } from './report-table'
import { resolveFigures, type Known } from './resolve-figures'

/** What a report is made from. */
export interface ReportMaterial {
  readonly year: number
  readonly form: ReportForm
  readonly tenantName: string
  readonly known: Known
  readonly against: CheckedAgainst
  /** Words of the chapters by key. */
  readonly texts: ReadonlyMap<string, string>
}

const NUMBERS = '一二三四五六七八九'

/** @example chineseNumber(14) // '十四' */
export const chineseNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const before = tens === 0 ? '' : `${tens === 1 ? '' : NUMBERS[tens - 1]!}十`
  return `${before}${ones === 0 ? '' : NUMBERS[ones - 1]!}`
}

const tableWith = (table: FormTable, cells: ReadonlyMap<string, ReportCell>): ReportTable => ({
  key: table.key,
  title: table.title,
  columns: table.columns.map(({ key, label, groups }) => ({ key, label, groups })),
  rows: table.rows.map(({ key, label, groups }) => ({
    ...{ key, label, groups },
    cells: table.columns.flatMap((column) => cells.get(figureKey(table.key, key, column.key)) ?? []),
  })),
})

const chaptersWith = (form: ReportForm, texts: ReadonlyMap<string, string>): readonly ReportChapter[] =>
  form.chapters.map(({ key, title, tables }, at) => ({
    ...{ key, title, tables },
    number: chineseNumber(at + 1),
    text: texts.get(key) ?? null,
  }))

/**
 * The annual report of a year from what is known: chapters, tables with each figure and where it is from, checks.
 * Source: Regulation (2019) Art. 50; 国办公开办函〔2021〕30号.
 * @example makeReport(material).tables.find(({ key }) => key === 'table2')?.rows.length // 25
 */
export const makeReport = ({
  year,
  form,
  tenantName,
  known,
  against,
  texts,
}: ReportMaterial): AnnualReport => {
  const cells = resolveFigures(figuresOf(form), known)
  return {
    ...{ year, tenantName },
    form: form.name,
    chapters: chaptersWith(form, texts),
    tables: form.tables.map((table) => tableWith(table, cells)),
    checks: checkReport(form, (key) => cells.get(key)?.value ?? null, against),
  }
}
