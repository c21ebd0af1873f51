import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { RecusalDesk } from '@/features/staff-desk/recusal-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useRecusals } from '@/features/staff-desk/use-recusals'
import { remoteOf } from '@/services/remote'

/** Who must not come near one application. */
export default function RecusalPage() {
  const { params } = useRouter<{ readonly id: string }>()
  const caseId = params.id ?? ''
  const query = useRecusals(caseId)
  return (
    <StaffPage title="回避">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ recusals, organisation }) => (
          <RecusalDesk caseId={caseId} recusals={recusals} organisation={organisation} />
        )}
      </Remote>
    </StaffPage>
  )
}
