import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import type { PublicationContent } from '@/domain/publication/content'
import { budgetOfTitle } from '@/domain/structured/budget-of-title'
import {
  BUDGET_GRADE_TEXTS,
  BUDGET_GRADES,
  BUDGET_REPORT_TEXTS,
  BUDGET_REPORTS,
  type BudgetAccount,
} from '@/domain/structured/figures-table'

type Props = {
  readonly content: PublicationContent
  readonly onChange: (over: Partial<PublicationContent>) => void
}

const GRADES = BUDGET_GRADES.map((value) => ({ value, text: BUDGET_GRADE_TEXTS[value] }))
const REPORTS = BUDGET_REPORTS.map((value) => ({ value, text: BUDGET_REPORT_TEXTS[value] }))
const NONE: BudgetAccount = { grade: 'township', report: 'budget', year: 0 }

const wordsOf = ({ grade, report, year }: BudgetAccount): string =>
  `${BUDGET_GRADE_TEXTS[grade]} ${BUDGET_REPORT_TEXTS[report]} ${year}年`

const yearTyped = (typed: string): number => Number(typed.replace(/\D/gu, '').slice(0, 4))

/** Whose account of which year a piece among 财政预决算及三公 is: read from its title, and put right where that is wrong. */
export function PieceBudget({ content, onChange }: Props) {
  if (content.columnId !== 'budgets') return null
  const read = budgetOfTitle(content.title)
  const said = content.budget ?? read
  const about = said ?? NONE
  const set = (over: Partial<BudgetAccount>) => onChange({ budget: { ...about, ...over } })
  const words =
    said === null ? '标题里看不出，请选' : `${wordsOf(said)}${content.budget === null ? '（按标题）' : ''}`
  return (
    <Expander title={`是哪本账：${words}`} open={said === null}>
      <Choice
        id="piece-grade"
        label="哪一级"
        options={GRADES}
        value={about.grade}
        onChange={(grade) => set({ grade })}
      />
      <Choice
        id="piece-report"
        label="哪一种"
        options={REPORTS}
        value={about.report}
        onChange={(report) => set({ report })}
      />
      <Field
        id="piece-year"
        label="哪一年"
        kind="number"
        value={about.year === 0 ? '' : String(about.year)}
        onChange={(typed) => set({ year: yearTyped(typed) })}
        maxLength={4}
      />
    </Expander>
  )
}
