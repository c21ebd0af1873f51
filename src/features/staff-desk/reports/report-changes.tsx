import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import type { FigureChange } from '@/domain/annual-report/report-changes'

type Props = { readonly title: string; readonly changes: readonly FigureChange[] }

const shown = (value: number | null): string => (value === null ? '未填' : String(value))

/** Figures that are other ones than in another report. */
export function ReportChanges({ title, changes }: Props) {
  if (changes.length === 0) return null
  return (
    <Expander title={`${title}（${changes.length} 个数）`}>
      {changes.map(({ key, row, column, before, now }) => (
        <Words key={key} size="small">{`${row} ${column}：${shown(before)} → ${shown(now)}`}</Words>
      ))}
    </Expander>
  )
}
