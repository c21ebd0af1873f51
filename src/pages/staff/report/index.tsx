import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { ReportDesk } from '@/features/staff-desk/reports/report-desk'
import { useReport } from '@/features/staff-desk/reports/use-reports'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** The annual report of one year. */
export default function ReportPage() {
  const query = useReport(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <ReportDesk view={state.value} />
  return (
    <StaffPage title="年度报告">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
