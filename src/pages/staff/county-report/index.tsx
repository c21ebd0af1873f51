import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { CountyReport } from '@/features/staff-desk/county/county-report'
import { useCountyReport } from '@/features/staff-desk/county/use-county'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** The county's annual report of a year, summed from its townships'. */
export default function CountyReportPage() {
  const query = useCountyReport(routeText(useRouter().params.id))
  return (
    <StaffPage title="全县年度报告">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <CountyReport view={view} />}
      </Remote>
    </StaffPage>
  )
}
