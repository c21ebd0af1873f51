import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import { Screen } from '@/features/session/screen'
import { useSurveys } from '@/features/surveys/queries'
import { SurveyList } from '@/features/surveys/survey-list'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

/** The yearly survey, this year's and those before. */
export default function SurveysPage() {
  const query = useSurveys()
  useShareAppMessage(() => ({
    title: '政务公开评议',
    path: inTownship('/pages/participation/surveys/index'),
  }))
  return (
    <Screen title="政务公开评议">
      <Heading level={1}>政务公开评议</Heading>
      <Words tone="muted">公开做得好不好，每年请大家评一次。不记名，结果公布，镇里说明怎么改。</Words>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ surveys }) => <SurveyList surveys={surveys} />}
      </Remote>
    </Screen>
  )
}
