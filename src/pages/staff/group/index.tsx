import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { GroupBoard } from '@/features/staff-desk/governance/group-board'
import { RecordAppointment } from '@/features/staff-desk/governance/record-appointment'
import { useLeadingGroup } from '@/features/staff-desk/governance/use-leading-group'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** The leading group: who was what on which day. */
export default function GroupPage() {
  const [on, setOn] = useState('')
  const [recording, setRecording] = useState(false)
  const query = useLeadingGroup(on)
  if (recording && query.data !== undefined)
    return <RecordAppointment group={query.data} onClose={() => setRecording(false)} />
  return (
    <StaffPage title="领导小组" foot={<Button onPress={() => setRecording(true)}>登记任职</Button>}>
      <Heading level={1}>政务公开工作领导小组</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(group) => <GroupBoard key={group.on} group={group} onDay={setOn} />}
      </Remote>
    </StaffPage>
  )
}
