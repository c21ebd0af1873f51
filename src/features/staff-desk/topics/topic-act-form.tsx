import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import { topicDeskAct } from '@/contract/topic-acts'
import type { StaffTopicView, TopicActView } from '@/contract/topics'
import { DeskActSheet } from '../desk-act-sheet'
import { DocumentPicker } from '../publishing/document-picker'
import { keptName } from '../use-kept-state'
import type { Typed } from '../written-fields'
import { TOPIC_FORMS } from './topic-forms'
import type { TopicActs } from './use-topics'

type Props = {
  readonly view: StaffTopicView
  readonly chosen: TopicActView
  readonly acting: TopicActs
  readonly onClose: () => void
}

type Picking = {
  readonly typed: Typed
  readonly answer: (more: Typed) => void
  readonly error: string | undefined
}

/** Which public document answers it. */
function WhichDocument({ typed: { documentId = '', documentTitle = '' }, answer, error }: Picking) {
  if (documentId !== '')
    return (
      <Card tone="green">
        <Words size="small" tone="muted">
          用这份文件答复
        </Words>
        <Words strong>{documentTitle}</Words>
        <TextLink acts onPress={() => answer({ documentId: '', documentTitle: '' })}>
          换一份
        </TextLink>
      </Card>
    )
  return (
    <>
      {error !== undefined && (
        <Notice tone="red" urgent>
          请先选一份已经公开的文件。还没有公开的，先到“稿件”里发布。
        </Notice>
      )}
      <DocumentPicker
        id="topic-document"
        label="用哪份已公开的文件答复"
        onChoose={({ id, title }) => answer({ documentId: id, documentTitle: title })}
      />
    </>
  )
}

/** The form of one act on a topic. */
export function TopicActForm({ view, chosen, acting, onClose }: Props) {
  const form = TOPIC_FORMS[chosen.act]
  if (form === undefined) return null
  return (
    <DeskActSheet
      act={`topic-${chosen.act}`}
      text={chosen.text}
      kept={keptName(`topic-${chosen.act}`, view.id)}
      fields={form.fields(view)}
      schema={topicDeskAct}
      toAct={form.toAct}
      acting={acting}
      onClose={onClose}
      {...(chosen.act === 'answer'
        ? {
            extra: (typed, answer, errorAt) => (
              <WhichDocument typed={typed} answer={answer} error={errorAt('documentId')} />
            ),
          }
        : {})}
    >
      <Card tone="blue">
        <Words size="small" tone="muted">
          {view.number}
        </Words>
        <Words>{view.title}</Words>
        <Words size="small" tone="muted">
          {chosen.note}
        </Words>
      </Card>
      {chosen.act === 'check' && view.findings.length > 0 && (
        <Notice tone="amber" title="里面有个人信息，已经遮住">
          {view.findings.join('；')}
        </Notice>
      )}
    </DeskActSheet>
  )
}
