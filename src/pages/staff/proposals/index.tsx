import { Remote } from '@/components/ui/remote'
import { ProposalBoard } from '@/features/staff-desk/proposals/proposal-board'
import { useProposalDesk } from '@/features/staff-desk/proposals/use-proposal-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Proposals of deputies at the desk. */
export default function ProposalsDeskPage() {
  const query = useProposalDesk()
  return (
    <StaffPage title="建议提案">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <ProposalBoard desk={desk} />}
      </Remote>
    </StaffPage>
  )
}
