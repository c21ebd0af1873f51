import { Remote } from '@/components/ui/remote'
import { WhenRead } from '@/components/sending/when-read'
import { PaperRequestForm } from '@/features/information-requests/paper-request-form'
import { FilingDesk } from '@/features/staff-desk/filing-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useDeskDay } from '@/features/staff-desk/use-today'
import { remoteOf } from '@/services/remote'

/** 登记线下申请: requests that came in person, by post, by fax or by word of mouth. */
export default function FilingPage() {
  const query = useDeskDay()
  return (
    <StaffPage title="登记线下申请">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ today }) => (
          <FilingDesk today={today}>
            {(slot) => (
              <WhenRead>
                <PaperRequestForm {...slot} />
              </WhenRead>
            )}
          </FilingDesk>
        )}
      </Remote>
    </StaffPage>
  )
}
