import { Remote } from '@/components/ui/remote'
import { InboxRow } from '@/features/inbox/inbox-row'
import { WaitingPieces } from '@/features/staff-desk/publishing/waiting-pieces'
import { OwnVillage } from '@/features/staff-desk/villages/own-village'
import { isTownshipStaff, useSession } from '@/services/session'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useVillageDesk } from '@/features/staff-desk/villages/use-village-desk'
import { VillagesDesk } from '@/features/staff-desk/villages/villages-desk'
import { remoteOf } from '@/services/remote'

/** The villages of the township: who is late, and the list itself; for whoever writes for a village, his own. */
export default function StaffVillagesPage() {
  const query = useVillageDesk()
  const isStaff = isTownshipStaff(useSession())
  return (
    <StaffPage title="村与社区">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => (isStaff ? <VillagesDesk desk={desk} /> : <OwnVillage desk={desk} />)}
      </Remote>
      {!isStaff && (
        <>
          <InboxRow />
          <WaitingPieces />
        </>
      )}
    </StaffPage>
  )
}
