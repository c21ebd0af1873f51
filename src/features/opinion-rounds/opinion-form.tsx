import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Failure } from '../../components/ui/failure'
import { Field } from '../../components/ui/field'
import { LONGEST_COMMENT } from '../../domain/opinion-round/comments'
import { deleteDraft, newDraft, readDraft, saveDraft } from '../../services/drafts'
import { tell } from '../../services/navigate'
import { useOpinion } from './use-opinion'

type Props = {
  readonly roundId: string
  /** Number of the paragraph; null for the whole. */
  readonly block: number | null
  readonly onClose: () => void
  /** A comment of mine that is being changed. */
  readonly changes?: { readonly id: string; readonly text: string }
}

/** What I say to one paragraph or to the whole; what is typed stays on this phone until it is sent. */
export function OpinionForm({ roundId, block, onClose, changes }: Props) {
  const place = changes?.id ?? (block === null ? 'whole' : String(block))
  const draft = `opinion:${roundId}:${place}`
  const [text, setText] = useState(() => readDraft<string>(draft)?.value ?? changes?.text ?? '')
  const [tried, setTried] = useState(false)
  const { state, busy, send, change } = useOpinion(roundId)
  const write = (value: string) => {
    setText(value)
    saveDraft(draft, newDraft(value))
  }
  const done = () => {
    deleteDraft(draft)
    tell(changes === undefined ? '意见已提交' : '已改好')
    onClose()
  }
  const submit = () => {
    setTried(true)
    if (text.trim() === '') return
    void (changes === undefined ? send(block, text, done) : change(changes.id, text, done))
  }
  return (
    <Card tone="blue">
      <Field
        id={`opinion-${place}`}
        label={block === null ? '对整个草案的意见' : `对第 ${block} 段的意见`}
        hint="写哪里不合适、怎么改。姓名不公开，别写别人的姓名电话。"
        kind="multiline"
        value={text}
        onChange={write}
        maxLength={LONGEST_COMMENT}
        {...(tried && text.trim() === '' ? { error: '请填写意见' } : {})}
      />
      <Failure of={state} onRetry={submit} />
      <ButtonRow>
        <Button kind="ghost" onPress={onClose}>
          先不提
        </Button>
        <Button onPress={submit} busy={busy} busyText="正在提交…">
          {changes === undefined ? '提交意见' : '改好了'}
        </Button>
      </ButtonRow>
    </Card>
  )
}
