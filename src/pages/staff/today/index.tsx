import { Remote } from '@/components/ui/remote'
import { UnreadRow } from '@/features/inbox/unread-row'
import { CountyRow } from '@/features/staff-desk/county/county-row'
import { DeskLinks } from '@/features/staff-desk/desk-links'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { TodayBoard } from '@/features/staff-desk/today-board'
import { useDeskCounts } from '@/features/staff-desk/use-desk-counts'
import { WaitingLists } from '@/features/staff-desk/waiting-lists'
import { useToday } from '@/features/staff-desk/use-today'
import { isOfOffice, useSession } from '@/services/session'
import { remoteOf } from '@/services/remote'

/** 今天: what waits at the desk. */
export default function TodayPage() {
  const query = useToday()
  const counts = useDeskCounts()
  const isOfTheOffice = isOfOffice(useSession())
  const refresh = () => void query.refetch()
  return (
    <StaffPage title="今天">
      <CountyRow />
      {isOfTheOffice && (
        <Remote state={remoteOf(query)} onRetry={refresh}>
          {(view) => <TodayBoard view={view} />}
        </Remote>
      )}
      <UnreadRow unread={counts?.unread ?? 0} />
      <WaitingLists counts={counts} />
      <DeskLinks onRefresh={refresh} refreshing={query.isRefetching} />
    </StaffPage>
  )
}
