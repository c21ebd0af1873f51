/** Whose money a table of figures is about, by the grade at which it is published. */
export const BUDGET_GRADES = ['county_to_township', 'township', 'department'] as const
export type BudgetGrade = (typeof BUDGET_GRADES)[number]

/** Which account it is. */
export const BUDGET_REPORTS = ['budget', 'final_accounts', 'three_public'] as const
export type BudgetReport = (typeof BUDGET_REPORTS)[number]

/** Whose money, which account and which year a document is about. */
export interface BudgetAccount {
  readonly grade: BudgetGrade
  readonly report: BudgetReport
  readonly year: number
}

/** Chinese words of grades, as headings have them. @example BUDGET_GRADE_TEXTS.township // '镇本级' */
export const BUDGET_GRADE_TEXTS: Readonly<Record<BudgetGrade, string>> = {
  county_to_township: '县对镇',
  township: '镇本级',
  department: '部门',
}

/** Chinese words of accounts. @example BUDGET_REPORT_TEXTS.three_public // '“三公”经费' */
export const BUDGET_REPORT_TEXTS: Readonly<Record<BudgetReport, string>> = {
  budget: '预算',
  final_accounts: '决算',
  three_public: '“三公”经费',
}

/** One line of a table of figures. */
export interface FiguresRow {
  readonly label: string
  /** 0 = main line, 1 = part of the main line above, 2 = part of that part. */
  readonly level: 0 | 1 | 2
  /** The line that sums up all main lines. */
  readonly isTotal: boolean
  /** Whether the parts are all of it; false for 「其中」, which names only some, and where nobody can tell. */
  readonly partsAreAll: boolean
  /** One per column; null where the table has none. */
  readonly values: readonly (number | null)[]
}

/** A table of figures whose sums can be checked. */
export interface FiguresTable {
  readonly title: string
  /** Null when it is no budget or account. */
  readonly about: { readonly grade: BudgetGrade; readonly report: BudgetReport } | null
  /** E.g. 万元. */
  readonly unit: string
  /** Years or the like, e.g. 2018年决算数. */
  readonly columns: readonly string[]
  readonly rows: readonly FiguresRow[]
}

/** A sum that is not what its parts make. */
export interface WrongSum {
  readonly label: string
  readonly column: string
  readonly stated: number
  readonly summed: number
}

/** Figures are rounded one by one: so much may a sum be off for each part. */
const ROUNDING = 0.005

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const partsOf = (rows: readonly FiguresRow[], place: number): readonly FiguresRow[] => {
  const level = rows[place]!.level
  const below = rows.slice(place + 1)
  const end = below.findIndex((row) => row.level <= level)
  return (end < 0 ? below : below.slice(0, end)).filter((row) => row.level === level + 1)
}

const summedUp = (rows: readonly FiguresRow[], place: number): readonly FiguresRow[] => {
  const row = rows[place]!
  if (!row.partsAreAll) return []
  return row.isTotal ? rows.filter((other) => other.level === 0 && !other.isTotal) : partsOf(rows, place)
}

/** Shares and rates are no sums. */
const SHARE = /[%％]|比例|占比|[率幅]/

/**
 * Totals and subtotals that differ from the sum of their parts by more than rounding. What has a gap can't be checked.
 * Source: Regulation (2019) Art. 20(7) asks for the figures; that they add up is what a reader checks first.
 * @example wrongSums({ …, rows: [{ label: '合计', isTotal: true, values: [3] }, …] }) // []
 */
export const wrongSums = ({ rows, columns }: FiguresTable): readonly WrongSum[] =>
  rows.flatMap((row, place) => {
    const parts = summedUp(rows, place)
    if (parts.length === 0) return []
    return columns.flatMap((column, at) => {
      const stated = SHARE.test(column) ? null : (row.values[at] ?? null)
      const values = parts.map((part) => part.values[at] ?? null)
      if (stated === null || values.some((value) => value === null)) return []
      const summed = rounded(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
      const isRight = Math.abs(summed - stated) <= ROUNDING * parts.length + 1e-9
      return isRight ? [] : [{ label: row.label, column, stated, summed }]
    })
  })

/**
 * How many sums were checked: totals and subtotals with parts and figures.
 * @example sumsChecked({ …, rows: [] }) // 0
 */
export const sumsChecked = ({ rows, columns }: FiguresTable): number =>
  rows.reduce((count, row, place) => {
    const parts = summedUp(rows, place)
    const whole = columns.filter(
      (column, at) =>
        !SHARE.test(column) && [row, ...parts].every(({ values }) => (values[at] ?? null) !== null),
    )
    return parts.length === 0 ? count : count + whole.length
  }, 0)

/**
 * The table as text, for search, for the check of personal data and for whoever can't see tables.
 * @example figuresText({ …, columns: ['2018年'], rows: [{ label: '合计', values: [3] }] }) // '…合计：2018年 3 万元'
 */
export const figuresText = ({ title, unit, columns, rows }: FiguresTable): string =>
  [
    title,
    ...rows.map(({ label, values }) => {
      const told = columns.map((column, at) => `${column} ${values[at] ?? '无'}`)
      return `${label}：${told.join('，')}（${unit}）`
    }),
  ].join('\n')
