import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { CaseDesk } from '@/features/staff-desk/case-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useStaffCase } from '@/features/staff-desk/use-staff-case'
import { remoteOf } from '@/services/remote'

/** One application at the desk. */
export default function CasePage() {
  const { params } = useRouter<{ readonly id: string }>()
  const query = useStaffCase(params.id ?? '')
  const state = remoteOf(query)
  if (state.kind === 'ready') return <CaseDesk view={state.value} />
  return (
    <StaffPage title="申请办理">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
