import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { DeskSurveySummary } from '@/contract/surveys'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly surveys: readonly DeskSurveySummary[] }

const timeText = ({ daysLeft, throughOn, owed }: DeskSurveySummary): string => {
  if (daysLeft !== null && throughOn !== null) return `还有 ${daysLeft} 天，到${dayInFull(throughOn)}`
  if (owed === null) return ''
  return owed.isOverdue ? `结果已超期，最迟${dayInFull(owed.dueOn)}` : `最迟${dayInFull(owed.dueOn)}公布结果`
}

function SurveyCard({ survey }: { readonly survey: DeskSurveySummary }) {
  const { id, title, statusText, answered, owed, status } = survey
  const isLate = owed?.isOverdue === true
  const time = timeText(survey)
  return (
    <Card onPress={() => open(STAFF_PAGES.survey, { id })} label={`${title}，${statusText}`}>
      <Stack across>
        <Tag tone={isLate ? 'red' : 'blue'}>{statusText}</Tag>
        {status === 'open' && <Words size="small" tone="muted">{`已有 ${answered} 人答`}</Words>}
      </Stack>
      <Words strong>{title}</Words>
      {time !== '' && (
        <Words size="small" tone={isLate ? 'red' : 'muted'}>
          {time}
        </Words>
      )}
    </Card>
  )
}

/** All surveys, the newest first. */
export function DeskSurveyList({ surveys }: Props) {
  if (surveys.length === 0)
    return <EmptyState text="还没有开展过评议。每年请群众评一次公开工作，结果公开，是六项制度之一。" />
  return (
    <LongList unit="次">
      {surveys.map((survey) => (
        <SurveyCard key={survey.id} survey={survey} />
      ))}
    </LongList>
  )
}
