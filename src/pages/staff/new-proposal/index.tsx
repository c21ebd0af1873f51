import { Remote } from '@/components/ui/remote'
import { NewProposalForm } from '@/features/staff-desk/proposals/new-proposal-form'
import { useProposalDesk } from '@/features/staff-desk/proposals/use-proposal-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Takes a proposal down, or a whole list. */
export default function NewProposalPage() {
  const query = useProposalDesk()
  return (
    <StaffPage title="登记建议提案">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ today }) => <NewProposalForm today={today} />}
      </Remote>
    </StaffPage>
  )
}
