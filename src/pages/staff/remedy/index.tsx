import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { RemedyDesk } from '@/features/staff-desk/remedies/remedy-desk'
import { useRemedy } from '@/features/staff-desk/remedies/use-remedies'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One entry of the ledger. */
export default function RemedyPage() {
  const query = useRemedy(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <RemedyDesk view={state.value} />
  return (
    <StaffPage title="复议诉讼举报">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
