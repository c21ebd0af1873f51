import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { Screen } from '@/features/session/screen'
import { VillageList } from '@/features/villages/village-list'
import { remoteOf } from '@/services/remote'
import { useVillages } from '@/services/use-villages'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** 村务公开: which village published, and which is late. */
export default function VillagesPage() {
  const query = useVillages()
  useShareAppMessage(() => ({ title: '村务公开', path: inTownship('/pages/reading/villages/index') }))
  return (
    <Screen title="村务公开">
      <Heading level={1}>村务公开</Heading>
      <Lede>财务每月公布，其他村务每季度公布。点村名，看公布了什么、哪项过了期限还没公布。</Lede>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <VillageList list={list} />}
      </Remote>
    </Screen>
  )
}
