import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { BeginConcern } from '@/features/staff-desk/concerns/begin-concern'
import { ConcernList } from '@/features/staff-desk/concerns/concern-list'
import { useConcerns, useConcernUnits } from '@/features/staff-desk/concerns/use-concerns'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Responses to concerns. */
export default function ConcernsPage() {
  const query = useConcerns()
  const offer = useConcernUnits()
  const [beginning, setBeginning] = useState(false)
  if (beginning && offer.data !== undefined)
    return <BeginConcern offer={offer.data} onClose={() => setBeginning(false)} />
  const begin = () => {
    setBeginning(true)
    void offer.refetch()
  }
  return (
    <StaffPage title="回应关切" foot={<Button onPress={begin}>登记要回应的事</Button>}>
      <Heading level={1}>回应关切</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ concerns, now }) => <ConcernList concerns={concerns} now={now} />}
      </Remote>
    </StaffPage>
  )
}
