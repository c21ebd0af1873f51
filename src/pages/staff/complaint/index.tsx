import { Remote } from '@/components/ui/remote'
import { LetterDesk } from '@/features/staff-desk/letters/letter-desk'
import { useStaffLetter } from '@/features/staff-desk/letters/use-letters'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One letter at the desk. */
export default function ComplaintPage() {
  const query = useStaffLetter(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <LetterDesk view={state.value} />
  return (
    <StaffPage title="来信办理">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
