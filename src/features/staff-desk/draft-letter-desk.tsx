import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { remoteOf } from '@/services/remote'
import { LetterEditor } from './letter-editor'
import { StaffPage } from './staff-page'
import { useStaffCase } from './use-staff-case'

type Props = { readonly id: string }

/** The letter of a drafted answer, edited before it goes out. */
export function DraftLetterDesk({ id }: Props) {
  const query = useStaffCase(id)
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
