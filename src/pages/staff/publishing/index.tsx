import { Remote } from '@/components/ui/remote'
import { PublicationBoard } from '@/features/staff-desk/publishing/publication-board'
import { usePublications } from '@/features/staff-desk/publishing/use-publications'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** The publishing desk: pieces by where they stand. */
export default function PublishingPage() {
  const query = usePublications()
  return (
    <StaffPage title="公开稿件">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <PublicationBoard list={list} />}
      </Remote>
    </StaffPage>
  )
}
