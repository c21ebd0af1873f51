import { Remote } from '@/components/ui/remote'
import { ItemList } from '@/features/staff-desk/catalogue/item-list'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useCatalogueItems } from '@/features/staff-desk/use-catalogue'
import { remoteOf } from '@/services/remote'

/** Every item of the public catalogue. */
export default function ItemsPage() {
  const query = useCatalogueItems()
  return (
    <StaffPage title="公开目录">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <ItemList view={view} />}
      </Remote>
    </StaffPage>
  )
}
