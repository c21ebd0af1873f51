import { Remote } from '@/components/ui/remote'
import { AccountsDesk } from '@/features/staff-desk/catalogue/accounts-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useFreshness } from '@/features/staff-desk/use-catalogue'
import { remoteOf } from '@/services/remote'

/** Sites and accounts that are to be kept alive. */
export default function AccountsPage() {
  const query = useFreshness()
  return (
    <StaffPage title="账号">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ accounts }) => <AccountsDesk accounts={accounts} />}
      </Remote>
    </StaffPage>
  )
}
