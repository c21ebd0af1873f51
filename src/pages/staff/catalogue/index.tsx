import { Remote } from '@/components/ui/remote'
import { CatalogueBoard } from '@/features/staff-desk/catalogue-board'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useCatalogue } from '@/features/staff-desk/use-catalogue'
import { remoteOf } from '@/services/remote'

/** The public catalogue: what is owed, covered and fresh. */
export default function CataloguePage() {
  const query = useCatalogue()
  return (
    <StaffPage title="目录与时效">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ catalogue, freshness }) => <CatalogueBoard catalogue={catalogue} freshness={freshness} />}
      </Remote>
    </StaffPage>
  )
}
