import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { BeginInspection } from '@/features/staff-desk/governance/begin-inspection'
import { InspectionList } from '@/features/staff-desk/governance/inspection-list'
import { useInspections } from '@/features/staff-desk/governance/use-inspections'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Inspections (监督检查). */
export default function InspectionsPage() {
  const query = useInspections()
  const [beginning, setBeginning] = useState(false)
  if (beginning && query.data !== undefined)
    return <BeginInspection today={query.data.today} onClose={() => setBeginning(false)} />
  return (
    <StaffPage title="监督检查" foot={<Button onPress={() => setBeginning(true)}>登记检查</Button>}>
      <Heading level={1}>监督检查</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ inspections }) => <InspectionList inspections={inspections} />}
      </Remote>
    </StaffPage>
  )
}
