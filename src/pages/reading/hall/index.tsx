import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { HallBoard } from '@/features/service-hall/hall-board'
import { useHall } from '@/features/service-hall/use-hall'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** 办事大厅: what can be done at which window. */
export default function HallPage() {
  const query = useHall()
  useShareAppMessage(() => ({ title: '办事大厅', path: inTownship('/pages/reading/hall/index') }))
  return (
    <Screen title="办事大厅">
      <Heading level={1}>办事大厅</Heading>
      <Lede>要带什么、到哪个窗口、几天办好，出门前先看一看。</Lede>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(hall) => <HallBoard hall={hall} />}
      </Remote>
    </Screen>
  )
}
