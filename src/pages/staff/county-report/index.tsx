import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { CountyReport } from '@/features/staff-desk/county/county-report'
import { useCountyReport } from '@/features/staff-desk/county/use-county-report'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** The county's annual report of a year, written, reviewed and approved by its people. */
export default function CountyReportPage() {
  const query = useCountyReport(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <CountyReport view={state.value} />
  return (
    <StaffPage title="全县年度报告">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
