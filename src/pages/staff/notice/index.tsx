import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { GoingOutDesk } from '@/features/staff-desk/going-out/going-out-desk'
import { useGoingOut } from '@/features/staff-desk/going-out/use-going-out'
import { NotNamed } from '@/features/staff-desk/not-named'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** A published document on its other ways out: the notice board and the loudspeaker. */
export default function NoticePage() {
  const { params } = useRouter()
  const id = routeText(params.id)
  const query = useGoingOut(id)
  return (
    <StaffPage title="张贴和广播">
      {id === '' ? (
        <NotNamed text="这个网址没有写明是哪份文件。" button="看全部稿件" page={STAFF_PAGES.publishing} />
      ) : (
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {(view) => <GoingOutDesk documentId={id} view={view} />}
        </Remote>
      )}
    </StaffPage>
  )
}
