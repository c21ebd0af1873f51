import { BarList } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import type { AnnualReportView } from '@/contract/annual-reports'
import type { MonthFigures } from '@/domain/timeliness/month-figures'
import { useReportMonths } from './use-reports'

type Props = { readonly view: Pick<AnnualReportView, 'id' | 'seq'> }

const textOf = ({ inTime, late, median }: MonthFigures): string => {
  if (median === null) return '没有答复'
  const count = late === 0 ? `按期 ${inTime} 件` : `按期 ${inTime} 件，逾期 ${late} 件`
  return `${count}，中位 ${median} 个工作日`
}

/** How punctual the answers of each month were; nothing while none was given in the year. */
export function MonthBars({ view }: Props) {
  const months = useReportMonths(view)
  if (!months.some(({ median }) => median !== null)) return null
  return (
    <Card>
      <Words strong>各月答复</Words>
      <Words size="small" tone="muted">
        按答复书发出的月份；红色是逾期的。
      </Words>
      <BarList
        label="各月答复了几件，按不按期"
        bars={months.map((each) => ({
          label: `${each.month}月`,
          value: each.inTime + each.late,
          alarming: each.late,
          text: textOf(each),
        }))}
      />
    </Card>
  )
}
