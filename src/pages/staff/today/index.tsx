import { Remote } from '@/components/ui/remote'
import { InboxRow } from '@/features/inbox/inbox-row'
import { CountyRow } from '@/features/staff-desk/county/county-row'
import { DeskLinks } from '@/features/staff-desk/desk-links'
import { WaitingLetters } from '@/features/staff-desk/letters/waiting-letters'
import { WaitingProposals } from '@/features/staff-desk/proposals/waiting-proposals'
import { WaitingRectifications } from '@/features/staff-desk/rectifications/waiting-rectifications'
import { WaitingRemedies } from '@/features/staff-desk/remedies/waiting-remedies'
import { WaitingPieces } from '@/features/staff-desk/publishing/waiting-pieces'
import { WaitingReport } from '@/features/staff-desk/reports/waiting-report'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { TodayBoard } from '@/features/staff-desk/today-board'
import { WaitingTopics } from '@/features/staff-desk/topics/waiting-topics'
import { WaitingParticipation } from '@/features/staff-desk/waiting-participation'
import { useToday } from '@/features/staff-desk/use-today'
import { isOfOffice, useSession } from '@/services/session'
import { remoteOf } from '@/services/remote'

/** 今天: what waits at the desk. */
export default function TodayPage() {
  const query = useToday()
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
      <InboxRow />
      <WaitingLetters />
      <WaitingTopics />
      <WaitingProposals />
      <WaitingReport />
      <WaitingParticipation />
      <WaitingRemedies />
      <WaitingRectifications />
      <WaitingPieces />
      <DeskLinks onRefresh={refresh} refreshing={query.isRefetching} />
    </StaffPage>
  )
}
