import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { Screen } from '@/features/session/screen'
import { TimelinessBoard } from '@/features/timeliness/timeliness-board'
import { remoteOf } from '@/services/remote'
import { useTimeliness } from '@/services/use-timeliness'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** 办理时效: how long requests take, with what is still open counted in. */
export default function TimelinessPage() {
  const query = useTimeliness()
  useShareAppMessage(() => ({ title: '办理时效', path: inTownship('/pages/reading/timeliness/index') }))
  return (
    <Screen title="办理时效">
      <Heading level={1}>办理时效</Heading>
      <Lede>向镇里申请公开信息，多久有答复，办成什么样。没答复的也算在内。</Lede>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <TimelinessBoard view={view} />}
      </Remote>
    </Screen>
  )
}
