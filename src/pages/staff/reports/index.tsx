import { Remote } from '@/components/ui/remote'
import { ReportYears } from '@/features/staff-desk/reports/report-years'
import { useReports } from '@/features/staff-desk/reports/use-reports'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Annual reports, year by year. */
export default function ReportsPage() {
  const query = useReports()
  return (
    <StaffPage title="年度报告">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ reports }) => <ReportYears reports={reports} />}
      </Remote>
    </StaffPage>
  )
}
