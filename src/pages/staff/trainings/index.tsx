import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { RecordWork } from '@/features/staff-desk/governance/record-work'
import { WorkRecords } from '@/features/staff-desk/governance/work-list'
import { useWork } from '@/features/staff-desk/governance/use-work'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Trainings and meetings. */
export default function WorkPage() {
  const query = useWork()
  const [recording, setRecording] = useState(false)
  if (recording && query.data !== undefined)
    return <RecordWork work={query.data} onClose={() => setRecording(false)} />
  return (
    <StaffPage title="培训会议" foot={<Button onPress={() => setRecording(true)}>登记培训、会议</Button>}>
      <Heading level={1}>培训和会议</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(work) => <WorkRecords work={work} />}
      </Remote>
    </StaffPage>
  )
}
