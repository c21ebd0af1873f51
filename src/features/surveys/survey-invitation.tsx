import { dayInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Expander } from '../../components/ui/expander'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { MySurvey, SurveyView } from '../../contract/surveys'
import { hasBegunAnswering } from './use-answer-sheet'

type Props = {
  readonly survey: SurveyView
  readonly mine: MySurvey | undefined
  readonly onBegin: () => void
}

const HOW: readonly string[] = [
  '您的选择只加到总数里，不一份一份存，也不记时间、先后。镇里看不到是谁选的，事后也没有一份一份的记录可查。',
  '“答过没有”用打乱的记号另外记，只用来保证每人一次，公布结果时删除。',
  '结束以前，镇里也看不到结果。不到 3 人的数不公布。',
  '没有登录的，按这部手机记一次。答不答都不影响办事，也没有奖励、排名。',
]

/** How it is kept without names, for whoever wants to know. */
function HowAnonymous() {
  return (
    <Expander title="怎么做到不记名" id="how-anonymous">
      {HOW.map((line) => (
        <Words key={line} size="small">
          {line}
        </Words>
      ))}
    </Expander>
  )
}

/** Before the first question: how long it takes, until when, and that nobody is named. */
export function SurveyInvitation({ survey, mine, onBegin }: Props) {
  const { questions, throughOn, id } = survey
  if (mine?.hasAnswered === true)
    return (
      <Notice tone="green" title="您已经答过了，谢谢">
        {`每人计一次。结果在评议结束后公布在这里。`}
      </Notice>
    )
  if (mine !== undefined && mine.hindrance !== '') return <Notice tone="amber">{mine.hindrance}</Notice>
  return (
    <>
      <Card tone="blue">
        {mine?.isInvited === true && <Words strong>您是抽签邀请的。</Words>}
        <Words>{`${questions.length} 道选择题，两三分钟。不记名，每人一次。`}</Words>
        {throughOn !== null && <Words>{`到${dayInFull(throughOn)}为止。`}</Words>}
      </Card>
      <Button id="survey-begin" leads onPress={onBegin}>
        {hasBegunAnswering(id) ? '接着答' : '开始答题'}
      </Button>
      <HowAnonymous />
    </>
  )
}
