import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { ProposalResult } from '@/features/proposals/proposal-result'
import { useProposal } from '@/features/proposals/use-proposals'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One proposal whose result is public. */
export default function ProposalPage() {
  const id = routeText(useRouter().params.id)
  const query = useProposal(id)
  useShareAppMessage(() => ({
    title: query.data?.title ?? '建议提案办理结果',
    path: inTownship(`/pages/reading/proposal/index?id=${id}`),
  }))
  return (
    <Screen title="建议提案">
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(proposal) => <ProposalResult proposal={proposal} />}
      </Remote>
    </Screen>
  )
}
