import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { useHall } from '@/features/service-hall/use-hall'
import { WindowBoard } from '@/features/service-hall/window-board'
import { Screen } from '@/features/session/screen'
import { replace, routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One window of the service hall. */
export default function WindowPage() {
  const id = routeText(useRouter().params.id)
  const query = useHall()
  const window = query.data?.windows.find((each) => each.id === id)
  const name = window?.name ?? '服务窗口'
  useShareAppMessage(() => ({ title: name, path: inTownship(`/pages/reading/window/index?id=${id}`) }))
  return (
    <Screen title={name}>
      <Heading level={1}>{name}</Heading>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(hall) =>
          window === undefined ? (
            <EmptyState text="没有这个窗口，可能已经并到别的窗口。">
              <Button onPress={() => replace('/pages/reading/hall/index')}>看全部窗口</Button>
            </EmptyState>
          ) : (
            <WindowBoard window={window} hall={hall} />
          )
        }
      </Remote>
    </Screen>
  )
}
