import { dayInFull } from '../../components/case/day-words'
import { SurveyResult } from '../../components/case/survey-result'
import { Card } from '../../components/ui/card'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { SurveyView } from '../../contract/surveys'
import { open } from '../../services/navigate'

type Props = { readonly survey: SurveyView }

/** What was said and what will be done about it; before that, until when it is told. */
export function SurveyOutcome({ survey }: Props) {
  const { published, before, owed, stopped, status } = survey
  if (stopped !== null)
    return (
      <Notice tone="amber" title="这次评议停止了">{`${dayInFull(stopped.on)}：${stopped.reason}`}</Notice>
    )
  if (published === null)
    return status === 'open' || owed === null ? null : (
      <Notice tone="blue">{`评议已经结束，镇里正在整理，最迟${dayInFull(owed.dueOn)}公布结果。`}</Notice>
    )
  return (
    <>
      <Section title="大家怎么评">
        <Words size="small" tone="muted">
          {`${dayInFull(published.on)}公布。受邀的和自己来答的分开算，不相加；不到 3 人的数不公布。`}
        </Words>
        <SurveyResult shown={published} earlier={before} />
      </Section>
      {published.said !== '' && (
        <Section title="大家还说了">
          <Card>
            <Words>{published.said}</Words>
          </Card>
        </Section>
      )}
      <Section title="镇里打算怎么改">
        <Card>
          {published.measures.map((measure, at) => (
            <Words key={measure}>{`${at + 1}．${measure}`}</Words>
          ))}
        </Card>
      </Section>
      <TextLink icon="share" onPress={() => open('/pages/reading/open-data/index')}>
        下载数据（CSV、JSON）
      </TextLink>
    </>
  )
}
