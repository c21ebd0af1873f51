import { Remote } from '@/components/ui/remote'
import { ProposalDesk } from '@/features/staff-desk/proposals/proposal-desk'
import { useStaffProposal } from '@/features/staff-desk/proposals/use-proposal-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One proposal at the desk. */
export default function ProposalDeskPage() {
  const query = useStaffProposal(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <ProposalDesk view={state.value} />
  return (
    <StaffPage title="建议提案">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
