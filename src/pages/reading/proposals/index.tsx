import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { ProposalList } from '@/features/proposals/proposal-list'
import { useProposals } from '@/features/proposals/use-proposals'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** 建议提案办理结果: what deputies asked for, and what became of it. */
export default function ProposalsPage() {
  const query = useProposals()
  useShareAppMessage(() => ({
    title: '建议提案办理结果',
    path: inTownship('/pages/reading/proposals/index'),
  }))
  return (
    <Screen title="建议提案">
      <Heading level={1}>建议提案办理结果</Heading>
      <Lede>人大代表、政协委员提了什么，镇里办得怎样，代表满意不满意。</Lede>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <ProposalList list={list} />}
      </Remote>
    </Screen>
  )
}
