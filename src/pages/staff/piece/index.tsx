import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { PieceDesk } from '@/features/staff-desk/publishing/piece-desk'
import { usePublication } from '@/features/staff-desk/publishing/use-publications'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** One piece at the publishing desk. */
export default function PiecePage() {
  const { params } = useRouter<{ readonly id: string }>()
  const query = usePublication(params.id ?? '')
  return (
    <StaffPage title="稿件">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <PieceDesk view={view} />}
      </Remote>
    </StaffPage>
  )
}
