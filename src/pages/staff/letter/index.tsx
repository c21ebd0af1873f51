import { useRouter } from '@tarojs/taro'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { LetterEditor } from '@/features/staff-desk/letter-editor'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useStaffCase } from '@/features/staff-desk/use-staff-case'
import { remoteOf } from '@/services/remote'

/** The letter of a drafted answer, edited before it goes out. */
export default function LetterPage() {
  const { params } = useRouter<{ readonly id: string }>()
  const query = useStaffCase(params.id ?? '')
  const state = remoteOf(query)
  if (state.kind === 'ready' && state.value.letterParts !== null)
    return <LetterEditor view={state.value} standing={state.value.letterParts} />
  return (
    <StaffPage title="修改答复书">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => <EmptyState text="现在没有等待发出的答复书。" />}
      </Remote>
    </StaffPage>
  )
}
