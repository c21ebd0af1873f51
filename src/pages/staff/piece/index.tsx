import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { NotNamed } from '@/features/staff-desk/not-named'
import { PieceDesk } from '@/features/staff-desk/publishing/piece-desk'
import { usePublication } from '@/features/staff-desk/publishing/use-publications'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One piece at the publishing desk. */
export default function PiecePage() {
  const { params } = useRouter<{ readonly id: string }>()
  const id = routeText(params.id)
  const query = usePublication(id)
  return (
    <StaffPage title="稿件">
      {id === '' ? (
        <NotNamed text="这个网址没有写明是哪篇稿件。" button="看全部稿件" page={STAFF_PAGES.publishing} />
      ) : (
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {(view) => <PieceDesk view={view} />}
        </Remote>
      )}
    </StaffPage>
  )
}
