import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { FigureDesk } from '@/features/staff-desk/reports/figure-desk'
import { useReport } from '@/features/staff-desk/reports/use-reports'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One figure of an annual report, with what it counts. */
export default function FigurePage() {
  const { id, key } = useRouter().params
  const query = useReport(routeText(id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <FigureDesk view={state.value} name={routeText(key)} />
  return (
    <StaffPage title="年度报告">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
