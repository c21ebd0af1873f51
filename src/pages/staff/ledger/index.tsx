import { Remote } from '@/components/ui/remote'
import { LedgerBoard } from '@/features/staff-desk/ledger-board'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useLedger } from '@/features/staff-desk/use-catalogue'
import { remoteOf } from '@/services/remote'

/** The channels ledger of this year. */
export default function LedgerPage() {
  const query = useLedger()
  return (
    <StaffPage title="渠道台账">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <LedgerBoard view={view} />}
      </Remote>
    </StaffPage>
  )
}
