import { Remote } from '@/components/ui/remote'
import { TownshipInside } from '@/features/staff-desk/county/township-inside'
import { useTownship } from '@/features/staff-desk/county/use-county'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One township of the county. */
export default function TownshipPage() {
  const query = useTownship(routeText(useRouter().params.id))
  return (
    <StaffPage title="乡镇">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <TownshipInside view={view} />}
      </Remote>
    </StaffPage>
  )
}
