import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { AppGuide } from '@/features/service-hall/app-guide'
import { useHall } from '@/features/service-hall/use-hall'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** The bridge to the province's app (一部手机办事通). */
export default function AppBridgePage() {
  const query = useHall()
  const name = query.data?.bridge.name ?? '在手机上办'
  useShareAppMessage(() => ({ title: name, path: inTownship('/pages/reading/app/index') }))
  return (
    <Screen title={name}>
      <Heading level={1}>{name}</Heading>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(hall) => <AppGuide hall={hall} />}
      </Remote>
    </Screen>
  )
}
