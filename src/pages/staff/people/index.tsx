import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { OpenAccount } from '@/features/staff-desk/people/open-account'
import { PeopleBoard } from '@/features/staff-desk/people/people-board'
import { usePeople } from '@/features/staff-desk/people/use-people'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Who signs in at the desk. */
export default function PeoplePage() {
  const [opening, setOpening] = useState(false)
  const query = usePeople()
  if (opening && query.data !== undefined)
    return <OpenAccount people={query.data} onClose={() => setOpening(false)} />
  return (
    <StaffPage title="人员账号" foot={<Button onPress={() => setOpening(true)}>开账号</Button>}>
      <Heading level={1}>人员账号</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(people) => <PeopleBoard people={people} />}
      </Remote>
    </StaffPage>
  )
}
