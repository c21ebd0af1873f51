import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { RectificationDesk } from '@/features/staff-desk/rectifications/rectification-desk'
import { useRectification } from '@/features/staff-desk/rectifications/use-rectifications'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One order to correct. */
export default function RectificationPage() {
  const query = useRectification(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <RectificationDesk view={state.value} />
  return (
    <StaffPage title="督促整改">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
