import { dayInFull } from '../../components/case/day-words'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Section } from '../../components/ui/section'
import type { SurveySummary } from '../../contract/surveys'
import { open } from '../../services/navigate'
import { useMySurvey, useSurveys } from './queries'

const lastDay = ({ throughOn, daysLeft }: SurveySummary): string =>
  daysLeft === 1 || throughOn === null ? '今天最后一天' : `到${dayInFull(throughOn)}为止`

/** On the first page while a survey is open, for whoever hasn't answered it. */
export function OpenSurvey() {
  const survey = useSurveys().data?.surveys.find(({ status }) => status === 'open')
  const mine = useMySurvey(survey?.id ?? '').data
  if (survey === undefined || mine?.hasAnswered === true) return null
  const invited = mine?.isInvited === true ? '您被抽签抽中了。' : ''
  return (
    <Section title="请您评一评">
      <ListGroup>
        <ListRow
          icon="check"
          title={`${survey.title}，两三分钟`}
          note={`${invited}不记名，${lastDay(survey)}`}
          onPress={() => open('/pages/participation/survey/index', { id: survey.id })}
        />
      </ListGroup>
    </Section>
  )
}
