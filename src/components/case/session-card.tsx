import type { SessionFigures } from '../../domain/proposal/session-figures'
import { Card } from '../ui/card'
import { FactList } from '../ui/fact-list'
import { Words } from '../ui/words'

type Props = {
  readonly figures: SessionFigures
  /** Names the session, where nothing above does. */
  readonly named?: boolean
}

const totalText = ({ total, suggestions, motions }: SessionFigures): string =>
  motions === 0 ? `${total} 件` : `${total} 件（代表建议 ${suggestions} 件，政协提案 ${motions} 件）`

const handlingText = ({ handling, overdue }: SessionFigures): string =>
  overdue === 0 ? `${handling} 件` : `${handling} 件，其中过了期限 ${overdue} 件`

const opinionText = ({ opinions, content, reopened }: SessionFigures): string => {
  const again = reopened === 0 ? '' : `；不满意重新办理 ${reopened} 件`
  return opinions === 0 ? `还没有评价${again}` : `评价 ${opinions} 件，满意和基本满意 ${content} 件${again}`
}

/** Figures of one session: how many, what became of them, what the proposers think. */
export function SessionCard({ figures, named = false }: Props) {
  const { session, answered, answeredInTime, results, published } = figures
  return (
    <Card>
      {named && <Words strong>{session}</Words>}
      <FactList
        facts={[
          { name: '交办', value: totalText(figures) },
          { name: '办理中', value: handlingText(figures) },
          { name: '已答复', value: `${answered} 件，按期 ${answeredInTime} 件` },
          { name: '结果', value: `A类 ${results.A}，B类 ${results.B}，C类 ${results.C}` },
          { name: '代表评价', value: opinionText(figures) },
          { name: '结果公开', value: `${published} 件` },
        ]}
      />
    </Card>
  )
}
