import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { BeginRound } from '@/features/staff-desk/rounds/begin-round'
import { RoundList } from '@/features/staff-desk/rounds/round-list'
import { useRounds } from '@/features/staff-desk/rounds/use-rounds'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Draft consultations. */
export default function RoundsPage() {
  const query = useRounds()
  const [beginning, setBeginning] = useState(false)
  if (beginning) return <BeginRound onClose={() => setBeginning(false)} />
  return (
    <StaffPage title="意见征集" foot={<Button onPress={() => setBeginning(true)}>起草征求意见</Button>}>
      <Heading level={1}>意见征集</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ rounds }) => <RoundList rounds={rounds} />}
      </Remote>
    </StaffPage>
  )
}
