import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { ReplyDeskPage } from '@/features/staff-desk/reply-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useStaffCase } from '@/features/staff-desk/use-staff-case'
import { remoteOf } from '@/services/remote'

/** Drafting the reply to one application. */
export default function ReplyPage() {
  const { params } = useRouter<{ readonly id: string }>()
  const query = useStaffCase(params.id ?? '')
  const state = remoteOf(query)
  if (state.kind === 'ready') return <ReplyDeskPage view={state.value} />
  return (
    <StaffPage title="起草答复">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
