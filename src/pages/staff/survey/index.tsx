import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { SurveyDesk } from '@/features/staff-desk/surveys/survey-desk'
import { useDeskSurvey } from '@/features/staff-desk/surveys/use-surveys'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One yearly survey. */
export default function SurveyPage() {
  const query = useDeskSurvey(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <SurveyDesk view={state.value} />
  return (
    <StaffPage title="评议">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
