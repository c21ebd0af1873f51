import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { SurveySummary } from '../../contract/surveys'
import { open } from '../../services/navigate'

type Props = { readonly surveys: readonly SurveySummary[] }

const timeWords = ({ daysLeft, throughOn }: SurveySummary): string => {
  if (throughOn === null) return ''
  if (daysLeft === null) return `${dayInFull(throughOn)}结束`
  return daysLeft === 1 ? '今天是最后一天' : `还有 ${daysLeft} 天，到${dayInFull(throughOn)}`
}

function SurveyCard({ survey }: { readonly survey: SurveySummary }) {
  const { id, title, status, statusText } = survey
  return (
    <Card
      onPress={() => open('/pages/participation/survey/index', { id })}
      label={`${title}，${statusText}，${timeWords(survey)}`}
    >
      <Tag tone={status === 'open' ? 'green' : 'blue'}>{statusText}</Tag>
      <Words strong>{title}</Words>
      <Words size="small" tone="muted">
        {timeWords(survey)}
      </Words>
    </Card>
  )
}

/** The survey of this year and those before it. */
export function SurveyList({ surveys }: Props) {
  if (surveys.length === 0)
    return <EmptyState text="还没有开展过评议。每年一次，开始了会列在这里，结果也在这里公布。" />
  return (
    <>
      {surveys.map((survey) => (
        <SurveyCard key={survey.id} survey={survey} />
      ))}
    </>
  )
}
