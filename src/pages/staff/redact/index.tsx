import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { RedactDesk } from '@/features/staff-desk/redact-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { usePages } from '@/features/staff-desk/use-redaction'
import { remoteOf } from '@/services/remote'

/** What of a file is withheld: marked on its pages, each part with a ground. */
export default function RedactPage() {
  const { params } = useRouter<{ readonly id: string }>()
  const id = params.id ?? ''
  const query = usePages(id)
  return (
    <StaffPage title="遮盖">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <RedactDesk id={id} view={view} />}
      </Remote>
    </StaffPage>
  )
}
