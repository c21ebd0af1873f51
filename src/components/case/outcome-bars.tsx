import type { OutcomeTotal } from '../../domain/annual-report/outcome-totals'
import { BarList } from '../ui/bar-list'
import { Card } from '../ui/card'
import { Words } from '../ui/words'

type Props = { readonly totals: readonly OutcomeTotal[] }

/** What became of a year's requests, to look at; nothing where there were none. */
export function OutcomeBars({ totals }: Props) {
  if (totals.length === 0) return null
  return (
    <Card>
      <Words strong>办理结果</Words>
      <BarList
        label="这一年的申请办成什么样"
        bars={totals.map(({ label, value }) => ({ label, value, text: `${value} 件` }))}
      />
    </Card>
  )
}
