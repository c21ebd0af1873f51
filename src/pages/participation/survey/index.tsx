import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { Screen } from '@/features/session/screen'
import { useMySurvey, useSurvey } from '@/features/surveys/queries'
import { SurveyReader } from '@/features/surveys/survey-reader'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One yearly survey: answered without login, its result readable by everybody. */
export default function SurveyPage() {
  const id = routeText(useRouter().params.id)
  const query = useSurvey(id)
  const mine = useMySurvey(id)
  useShareAppMessage(() => ({
    title: query.data?.title ?? '政务公开评议',
    path: inTownship(`/pages/participation/survey/index?id=${encodeURIComponent(id)}`),
  }))
  return (
    <Screen title="政务公开评议">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(survey) => (
          <>
            <KeptCopyNotice query={query} />
            <SurveyReader survey={survey} mine={mine.data} />
          </>
        )}
      </Remote>
    </Screen>
  )
}
