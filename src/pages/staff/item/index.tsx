import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { ItemDesk } from '@/features/staff-desk/catalogue/item-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useCatalogueItems } from '@/features/staff-desk/use-catalogue'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One item of the public catalogue; without an id a new one. */
export default function ItemPage() {
  const { params } = useRouter()
  const query = useCatalogueItems()
  return (
    <StaffPage title="目录事项">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <ItemDesk view={view} id={routeText(params.id)} />}
      </Remote>
    </StaffPage>
  )
}
