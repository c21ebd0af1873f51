import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Failure } from '../../components/ui/failure'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import { reopenMyTopic, type MyTopicView } from '../../contract/topics'
import { call } from '../../services/api'
import { open } from '../../services/navigate'
import { useOwnWrite } from '../../services/use-own-write'
import { myTopicKey } from './queries'
import { TopicCourse, TopicHead } from './topic-body'

type Props = { readonly topic: MyTopicView }

function Reopening({ topic: { id, seq } }: Props) {
  const { state, write } = useOwnWrite<MyTopicView>({ queryKey: myTopicKey(id), staleCode: 'stale_dossier' })
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const reopen = () => {
    setTried(true)
    if (reason.trim() !== '')
      void write((idempotencyKey) => call(reopenMyTopic, { id, seq, reason }, { idempotencyKey }))
  }
  return (
    <Section title="不是您要的？">
      <Card>
        <SpokenField
          id="reopen-reason"
          label="还缺什么"
          hint="可以请求重新办理一次，期限重新算起"
          value={reason}
          onChange={setReason}
          maxLength={300}
          {...(tried && reason.trim() === '' ? { error: '请写明还缺什么' } : {})}
        />
        <Failure of={state} onRetry={reopen} />
        <Button kind="ghost" busy={state.kind === 'sending'} onPress={reopen}>
          请求重新办理
        </Button>
      </Card>
    </Section>
  )
}

/** My topic: whether others see it, what came of it, and what I may do. */
export function OwnTopic({ topic }: Props) {
  return (
    <>
      <TopicHead topic={topic} />
      {topic.status === 'to_check' && (
        <Notice title="别人还看不到">工作人员核对文字后展示给大家，期限从您点题那天算起。</Notice>
      )}
      {topic.keptBackBecause !== '' && (
        <Notice tone="amber" title="没有展示给大家">
          <Words>{topic.keptBackBecause}</Words>
          <Button kind="ghost" leads onPress={() => open('/pages/topics/new/index', { about: topic.title })}>
            改好文字，重新点题
          </Button>
        </Notice>
      )}
      {topic.isShown && <Words>{`${topic.supporters} 人想看。大家能看到这个点题，看不到是您点的。`}</Words>}
      <TopicCourse topic={topic} />
      {topic.mayReopen && <Reopening topic={topic} />}
    </>
  )
}
