import { dayInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { TopicAnswerView, TopicDeclineView, TopicView } from '../../contract/topics'
import { open } from '../../services/navigate'

const late = (inTime: boolean): string => (inTime ? '' : '，已过期限')

function Answer({ answer }: { readonly answer: TopicAnswerView }) {
  const { documentId, documentTitle } = answer
  return (
    <Card tone="green">
      <Words size="small" tone="muted">{`${dayInFull(answer.on)} 公开${late(answer.inTime)}`}</Words>
      <Words strong>{documentTitle === '' ? '这份文件已经撤下' : documentTitle}</Words>
      {answer.text !== '' && <Words>{answer.text}</Words>}
      {documentTitle !== '' && (
        <Button leads onPress={() => open('/pages/disclosures/document/index', { id: documentId })}>
          看公开的文件
        </Button>
      )}
    </Card>
  )
}

type Declined = { readonly decline: TopicDeclineView; readonly title: string }

function Decline({ decline, title }: Declined) {
  const facts = [
    { name: '理由', value: decline.reason },
    { name: '还可以找哪里', value: decline.elsewhere },
  ]
  return (
    <Card tone="amber">
      <Words size="small" tone="muted">{`${dayInFull(decline.on)} 答复${late(decline.inTime)}`}</Words>
      <Words strong>{decline.groundText}</Words>
      <FactList facts={facts} />
      {decline.leadsTo === 'request' && (
        <Button leads onPress={() => open('/pages/requests/start/index', { about: title })}>
          依申请公开（已填好）
        </Button>
      )}
      {decline.leadsTo === 'mailbox' && (
        <Button leads onPress={() => open('/pages/complaints/new/index', { about: title })}>
          写信给镇里
        </Button>
      )}
    </Card>
  )
}

/** What came of a topic, and the way on. */
export function TopicOutcome({ topic }: { readonly topic: TopicView }) {
  const { answer, decline, mergedInto, title } = topic
  return (
    <>
      {answer !== null && <Answer answer={answer} />}
      {decline !== null && <Decline decline={decline} title={title} />}
      {mergedInto !== null && (
        <Notice title="已经合并到相同的点题">
          <Words>{`${mergedInto.number}，支持的人一起算，每人只算一次。`}</Words>
          <Button kind="ghost" leads onPress={() => open('/pages/topics/topic/index', { id: mergedInto.id })}>
            看那个点题
          </Button>
        </Notice>
      )}
    </>
  )
}
