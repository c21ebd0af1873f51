import { Remote } from '@/components/ui/remote'
import { UnreadRow } from '@/features/inbox/unread-row'
import { useDeskCounts } from '@/features/staff-desk/use-desk-counts'
import { OwnVillage } from '@/features/staff-desk/villages/own-village'
import { isTownshipStaff, useSession } from '@/services/session'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useVillageDesk } from '@/features/staff-desk/villages/use-village-desk'
import { VillagesDesk } from '@/features/staff-desk/villages/villages-desk'
import { WaitingLists } from '@/features/staff-desk/waiting-lists'
import { remoteOf } from '@/services/remote'

/** Messages and pieces that wait for whoever writes for a village. */
function WhatWaits() {
  const counts = useDeskCounts()
  return (
    <>
      <UnreadRow unread={counts?.unread ?? 0} />
      <WaitingLists counts={counts} />
    </>
  )
}

/** The villages of the township: who is late, and the list itself; for whoever writes for a village, his own. */
export default function StaffVillagesPage() {
  const query = useVillageDesk()
  const isStaff = isTownshipStaff(useSession())
  return (
    <StaffPage title="村与社区">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => (isStaff ? <VillagesDesk desk={desk} /> : <OwnVillage desk={desk} />)}
      </Remote>
      {!isStaff && <WhatWaits />}
    </StaffPage>
  )
}
