import { View } from '@tarojs/components'
import { SpokenField } from '../../components/sending/spoken-field'
import { useState } from 'react'
import { SendingPanel } from '../../components/sending/sending-panel'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { Field } from '../../components/ui/field'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Words } from '../../components/ui/words'
import { nameTopic, type MyTopicView } from '../../contract/topics'
import type { TopicWords } from '../../domain/topic/events'
import { call } from '../../services/api'
import { showElement } from '../../services/navigate'
import { withSession } from '../../services/session'
import { useSubmitOnce } from '../../services/use-submit-once'
import { AlreadyThere } from './already-there'
import { checkTopic } from './topic-values'
import { useTopicDraft } from './use-topic-draft'

type Props = {
  /** Words from the page before, e.g. a search that found nothing. */
  readonly about: string
  readonly onDone: (named: MyTopicView) => void
}

const send = ({ form, key }: { readonly form: TopicWords; readonly key: string }): Promise<MyTopicView> =>
  withSession(() => call(nameTopic, form, { idempotencyKey: key }))

/** Names a topic: one sentence, and while it is typed what others named and what is public already. */
export function TopicForm({ about, onDone }: Props) {
  const draft = useTopicDraft(about)
  const [tried, setTried] = useState(false)
  const { sending, submit, forget } = useSubmitOnce(send, (named) => {
    draft.discard()
    onDone(named)
  })
  const checked = checkTopic(draft.words)
  const problems = tried && !checked.ok ? checked.problems : {}
  const onSend = () => {
    setTried(true)
    const now = checkTopic(draft.newest())
    if (now.ok) submit({ form: now.words, key: draft.key() })
    else showElement('field-title')
  }
  const onSendAsNew = () => {
    forget()
    draft.renew()
    onSend()
  }
  return (
    <View>
      <Heading level={1}>想看到什么公开？</Heading>
      <Words tone="muted">用平常的话写。是谁点的，不会公开。不要写姓名、电话、身份证号。</Words>
      <Field
        id="title"
        label="想看到什么"
        placeholder="例：去年的低保资金发给了谁"
        value={draft.words.title}
        onChange={(title) => draft.change({ title })}
        maxLength={60}
        {...(problems.title === undefined ? {} : { error: problems.title })}
      />
      <AlreadyThere title={draft.words.title} />
      <SpokenField
        id="detail"
        label="补充说明"
        optional
        hint="哪一年、哪个村、要细到什么程度"
        value={draft.words.detail}
        onChange={(detail) => draft.change({ detail })}
        maxLength={500}
        {...(problems.detail === undefined ? {} : { error: problems.detail })}
      />
      {sending.kind === 'failed' && (
        <SendingPanel what="点题" error={sending.error} onRetry={onSend} onSendAsNew={onSendAsNew} />
      )}
      <StaffHelp what="点题" />
      <FormFoot>
        <Button id="send-topic" busy={sending.kind === 'sending'} busyText="正在提交…" onPress={onSend}>
          点题
        </Button>
      </FormFoot>
    </View>
  )
}
