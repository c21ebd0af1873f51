import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { MoreButton } from '@/components/ui/more-button'
import { Section } from '@/components/ui/section'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { DutyView } from '@/contract/catalogue'
import { open } from '@/services/navigate'
import { dutyDueInWords } from './duty-words'
import { FailureNotice } from './failure-notice'
import { useBeginning } from './publishing/use-beginning'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly title: string
  readonly duties: readonly DutyView[]
  /** For whoever writes pieces but keeps no ledger. */
  readonly writesOnly?: boolean
}

/** What is known of a piece that settles a duty. */
const pieceFor = ({ itemId, columnId, period, title, villageId }: DutyView) => ({
  ...{ itemId, columnId, period, title, villageId },
})

const register = ({ itemId, period, disclosureId, villageId, title }: DutyView): void =>
  open(STAFF_PAGES.disclosure, { item: itemId, period, id: disclosureId, village: villageId, title })

/** The most urgent come first: twenty of them would hide what stands below. */
const AT_ONCE = 5

const TONES = { overdue: 'red', soon: 'amber', open: 'plain' } as const

/** What is owed to the catalogue, each leading to where it is registered; or a piece is begun for it at once. */
export function DutyCards({ title, duties, writesOnly = false }: Props) {
  const { begin, busy, failure } = useBeginning()
  const steps = useInSteps(duties, AT_ONCE)
  if (duties.length === 0) return null
  return (
    <Section title={`${title}（${duties.length}）`}>
      <FailureNotice failure={failure} />
      {steps.shown.map((duty) => (
        <View key={`${duty.itemId}${duty.period}${duty.villageId}${duty.disclosureId}`}>
          <Card
            tone={TONES[duty.urgency]}
            label={`公开事项：${duty.title}`}
            {...(writesOnly ? {} : { onPress: () => register(duty) })}
          >
            <Words strong>{duty.title}</Words>
            <Words size="small" tone={duty.urgency === 'overdue' ? 'red' : 'ink'}>
              {dutyDueInWords(duty)}
            </Words>
            <Words size="small" tone="muted">
              {duty.columnName}
            </Words>
          </Card>
          <Button
            kind="plain"
            icon="write"
            label={`写稿：${duty.title}`}
            busy={busy}
            onPress={() => begin(pieceFor(duty))}
          >
            写稿
          </Button>
        </View>
      ))}
      <MoreButton steps={steps} unit="项" />
    </Section>
  )
}
