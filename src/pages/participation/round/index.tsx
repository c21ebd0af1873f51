import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { useMyOpinions, useOpinionRound } from '@/features/opinion-rounds/queries'
import { RoundReader } from '@/features/opinion-rounds/round-reader'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One draft consultation, readable without login. */
export default function RoundPage() {
  const id = routeText(useRouter().params.id)
  const query = useOpinionRound(id)
  const mine = useMyOpinions(id)
  useShareAppMessage(() => ({
    title: query.data?.title ?? '意见征集',
    path: inTownship(`/pages/participation/round/index?id=${encodeURIComponent(id)}`),
  }))
  return (
    <Screen title="意见征集">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(round) => (
          <>
            <KeptCopyNotice query={query} />
            <RoundReader round={round} mine={mine.data} />
          </>
        )}
      </Remote>
    </Screen>
  )
}
