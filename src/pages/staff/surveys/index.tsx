import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { BeginSurvey } from '@/features/staff-desk/surveys/begin-survey'
import { DeskSurveyList } from '@/features/staff-desk/surveys/survey-list'
import { useDeskSurveys } from '@/features/staff-desk/surveys/use-surveys'
import { remoteOf } from '@/services/remote'

/** Yearly surveys (评议). */
export default function SurveysPage() {
  const query = useDeskSurveys()
  const [beginning, setBeginning] = useState(false)
  if (beginning && query.data !== undefined)
    return <BeginSurvey today={query.data.today} onClose={() => setBeginning(false)} />
  return (
    <StaffPage title="评议" foot={<Button onPress={() => setBeginning(true)}>起草年度评议</Button>}>
      <Heading level={1}>年度评议</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ surveys }) => <DeskSurveyList surveys={surveys} />}
      </Remote>
    </StaffPage>
  )
}
