import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { ArchiveDesk, RetentionLine } from '@/contract/archive'
import { PeriodRows } from './period-rows'
import { RetentionChanges } from './retention-changes'

type Props = {
  readonly desk: ArchiveDesk
  readonly onChange: (line: RetentionLine) => void
}

/** From where a period comes that a township keeps. */
const NOTES = { township: '本镇定的', county: '县里定的' } as const

const noteOf = ({ setBy }: RetentionLine): string => (setBy === null ? '' : NOTES[setBy])

function Periods({ desk: { retention, maySet }, onChange }: Props) {
  if (!maySet)
    return (
      <Card>
        <FactList
          facts={retention.map(({ name, periodText, setBy }) => ({
            name,
            value: setBy === null ? periodText : `${periodText}（${NOTES[setBy]}）`,
          }))}
        />
      </Card>
    )
  return <PeriodRows lines={retention} noteOf={noteOf} onChange={onChange} />
}

/** How long each class of files is kept, and each change of it. */
export function RetentionList({ desk, onChange }: Props) {
  return (
    <>
      <Section title="保管期限">
        <Words size="small" tone="muted">
          {`从办结的下一年起算。改短了，以前办结的不变。${desk.maySet ? '点一类可以改。' : '由公开办负责人修改。'}各类最短几年是凭记忆写入的，请档案人员核对国家档案局令第8号原文。`}
        </Words>
        <Periods desk={desk} onChange={onChange} />
      </Section>
      <RetentionChanges changes={desk.changes} />
    </>
  )
}
