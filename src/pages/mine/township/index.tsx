import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { Screen } from '@/features/session/screen'
import { TownshipList } from '@/features/townships/township-list'
import { useTownships } from '@/features/townships/use-townships'
import { remoteOf } from '@/services/remote'

/** Which township of the county to read. */
export default function TownshipPage() {
  const query = useTownships()
  return (
    <Screen title="换一个乡镇">
      <Heading level={1}>换一个乡镇</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ townships }) => <TownshipList townships={townships} />}
      </Remote>
    </Screen>
  )
}
