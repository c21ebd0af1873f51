import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import { useOpinionRounds } from '@/features/opinion-rounds/queries'
import { RoundList } from '@/features/opinion-rounds/round-list'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** Drafts that people are asked about. */
export default function RoundsPage() {
  const query = useOpinionRounds()
  useShareAppMessage(() => ({ title: '意见征集', path: inTownship('/pages/participation/rounds/index') }))
  return (
    <Screen title="意见征集">
      <Heading level={1}>意见征集</Heading>
      <Words tone="muted">镇里出台办法以前，先听大家怎么说。提了的，会一条条告诉您采纳没采纳、为什么。</Words>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ rounds }) => <RoundList rounds={rounds} />}
      </Remote>
    </Screen>
  )
}
