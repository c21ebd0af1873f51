import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { CountyBoard } from '@/features/staff-desk/county/county-board'
import { useCounty } from '@/features/staff-desk/county/use-county'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** The townships of the county side by side. */
export default function CountyPage() {
  const query = useCounty()
  return (
    <StaffPage title="各乡镇">
      <Heading level={1}>各乡镇</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <CountyBoard view={view} />}
      </Remote>
    </StaffPage>
  )
}
