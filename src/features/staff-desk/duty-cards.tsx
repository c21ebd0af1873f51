import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { DutyView } from '@/contract/catalogue'
import { open } from '@/services/navigate'
import { dutyDueInWords } from './duty-words'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly title: string
  readonly duties: readonly DutyView[]
}

const TONES = { overdue: 'red', soon: 'amber', open: 'plain' } as const

/** What is owed to the catalogue, each leading to where it is taken care of. */
export function DutyCards({ title, duties }: Props) {
  if (duties.length === 0) return null
  return (
    <Section title={`${title}（${duties.length}）`}>
      {duties.map((duty) => (
        <Card
          key={`${duty.itemId}${duty.period}${duty.disclosureId}`}
          tone={TONES[duty.urgency]}
          label={`公开事项：${duty.title}`}
          onPress={() =>
            open(STAFF_PAGES.disclosure, {
              item: duty.itemId,
              period: duty.period,
              id: duty.disclosureId,
              title: duty.title,
            })
          }
        >
          <Words strong>{duty.title}</Words>
          <Words size="small" tone={duty.urgency === 'overdue' ? 'red' : 'ink'}>
            {dutyDueInWords(duty)}
          </Words>
          <Words size="small" tone="muted">
            {duty.columnName}
          </Words>
        </Card>
      ))}
    </Section>
  )
}
