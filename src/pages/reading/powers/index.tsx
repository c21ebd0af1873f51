import { useShareAppMessage } from '@tarojs/taro'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { PowerList } from '@/features/powers/power-list'
import { usePowers } from '@/features/powers/use-powers'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'

/** 职权目录: what the township has power to do, who does it, and how it goes. */
export default function PowersPage() {
  const query = usePowers()
  useShareAppMessage(() => ({ title: '职权目录', path: inTownship('/pages/reading/powers/index') }))
  return (
    <Screen title="职权目录">
      <Heading level={1}>职权目录</Heading>
      <Lede>镇里依法能管哪些事、由谁办、几天办完、每一步怎么走。</Lede>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <PowerList list={list} />}
      </Remote>
    </Screen>
  )
}
