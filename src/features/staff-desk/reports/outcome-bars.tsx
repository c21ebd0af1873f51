import { BarList, type Bar } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import type { ReportTable, ReportTableRow } from '@/domain/annual-report/report-table'

type Props = { readonly table: ReportTable }

/** The seven kinds of result of table 2, by the beginning of the keys of their rows. */
const KINDS: readonly (readonly [start: string, text: string])[] = [
  ['r1', '予以公开'],
  ['r2', '部分公开'],
  ['r3', '不予公开'],
  ['r4', '无法提供'],
  ['r5', '不予处理'],
  ['r6', '其他处理'],
  ['carried_out', '结转下年'],
]

/** The total of a row is its last column. */
const totalOf = ({ cells }: ReportTableRow): number | null => cells.at(-1)?.value ?? null

const barsOf = ({ rows }: ReportTable): readonly Bar[] =>
  KINDS.flatMap(([start, label]) => {
    const values = rows
      .filter(({ key }) => key === start || key.startsWith(`${start}_`))
      .map(totalOf)
      .filter((value) => value !== null)
    const value = values.reduce((sum, each) => sum + each, 0)
    return value === 0 ? [] : [{ label, value, text: `${value} 件` }]
  })

/** What became of the year's requests, to look at; the table with every figure stands below. */
export function OutcomeBars({ table }: Props) {
  const bars = barsOf(table)
  if (bars.length === 0) return null
  return (
    <Card>
      <Words strong>办理结果</Words>
      <BarList label="这一年的申请办成什么样" bars={bars} />
    </Card>
  )
}
