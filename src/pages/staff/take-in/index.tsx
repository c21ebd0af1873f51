import { Remote } from '@/components/ui/remote'
import { TakeInDesk } from '@/features/staff-desk/letters/take-in-desk'
import { useLetters } from '@/features/staff-desk/letters/use-letters'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 登记来信: letters that came on paper, by word of mouth or from another office. */
export default function TakeInPage() {
  const query = useLetters()
  return (
    <StaffPage title="登记来信">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ today }) => <TakeInDesk today={today} />}
      </Remote>
    </StaffPage>
  )
}
