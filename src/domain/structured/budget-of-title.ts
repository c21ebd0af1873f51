import type { BudgetAccount, BudgetGrade, BudgetReport } from './figures-table'

const reportOf = (title: string): BudgetReport | null => {
  if (/三公/.test(title)) return 'three_public'
  if (/决算/.test(title)) return 'final_accounts'
  return /预算/.test(title) ? 'budget' : null
}

const gradeOf = (title: string): BudgetGrade => {
  if (/县(级|财政)?对镇|县对乡|转移支付|上级补助/.test(title)) return 'county_to_township'
  return /部门|单位|中心|所[^属有]|站/.test(title) ? 'department' : 'township'
}

/**
 * What a document among 财政预决算及三公 is about, as its title says; null when it names no year or no account.
 * Source: 盏西镇 2019 annual report §三 (分级分类); the words are those of usual titles, a house rule.
 * @example budgetOfTitle('盏西镇2026年部门预算')?.grade // 'department'
 */
export const budgetOfTitle = (title: string): BudgetAccount | null => {
  const report = reportOf(title)
  const year = /(20\d\d)\s*年?/.exec(title)?.[1]
  return report === null || year === undefined ? null : { grade: gradeOf(title), report, year: Number(year) }
}
