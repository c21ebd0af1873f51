import { View } from '@tarojs/components'
import { DeadlineBadge } from '../../components/case/deadline-badge'
import { dayInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { Remote } from '../../components/ui/remote'
import { Stack } from '../../components/ui/stack'
import { Words } from '../../components/ui/words'
import type { CaseSummary } from '../../contract/case-view'
import { open } from '../../services/navigate'
import { remoteOf } from '../../services/remote'
import { useSession } from '../../services/session'
import { useMyCases } from './queries'

const SHOWN = 50

const openCase = (id: string): void => open('/pages/requests/case/index', { id })

const lineOf = (summary: CaseSummary): string => {
  if (summary.repliedOn !== null) return `${dayInFull(summary.repliedOn)} 已答复`
  return summary.replyDueOn === null ? summary.statusText : `最迟 ${dayInFull(summary.replyDueOn)} 答复`
}

const NoCases = () => (
  <EmptyState text="您还没有申请过">
    <Button leads onPress={() => open('/pages/apply/index')}>
      去申请
    </Button>
  </EmptyState>
)

function CaseLine({ summary }: { readonly summary: CaseSummary }) {
  return (
    <Card onPress={() => openCase(summary.id)}>
      <Stack across>
        <DeadlineBadge workingDaysLeft={summary.workingDaysLeft} statusText={summary.statusText} />
        <Words size="small" tone="muted">
          {summary.number}
        </Words>
      </Stack>
      <Words strong>{summary.description}</Words>
      <Words size="small" tone="muted">
        {lineOf(summary)}
      </Words>
    </Card>
  )
}

/** My requests, newest first, each with the days left. */
export function MyCaseList() {
  const session = useSession()
  const query = useMyCases()
  if (session === null) return <NoCases />
  return (
    <Remote
      state={remoteOf(query)}
      onRetry={() => void query.refetch()}
      isEmpty={({ cases }) => cases.length === 0}
      empty={<NoCases />}
    >
      {({ cases }) => (
        <View>
          {cases.slice(0, SHOWN).map((summary) => (
            <CaseLine key={summary.id} summary={summary} />
          ))}
        </View>
      )}
    </Remote>
  )
}
