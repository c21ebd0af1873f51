import { Remote } from '@/components/ui/remote'
import { ConcernReader } from '@/features/concerns/concern-reader'
import { useConcern } from '@/features/concerns/queries'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useDidShow, useRouter, useShareAppMessage } from '@tarojs/taro'

/** One concern; read anew whenever the page is shown. */
export default function ConcernPage() {
  const id = routeText(useRouter().params.id)
  const query = useConcern(id)
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  useShareAppMessage(() => ({
    title: query.data?.title ?? '回应关切',
    path: inTownship(`/pages/participation/concern/index?id=${encodeURIComponent(id)}`),
  }))
  return (
    <Screen title="回应关切">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(concern) => (
          <>
            <KeptCopyNotice query={query} />
            <ConcernReader concern={concern} />
          </>
        )}
      </Remote>
    </Screen>
  )
}
