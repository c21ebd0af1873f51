import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Failure } from '../../components/ui/failure'
import { LONGEST_COMMENT } from '../../domain/opinion-round/comments'
import { tell } from '../../services/navigate'
import { useOpinionForm, type Saying } from './use-opinion-form'

type Props = Saying & { readonly onClose: () => void }

/** What I say to one paragraph or to the whole; what is typed stays on this phone until it is sent. */
export function OpinionForm({ onClose, ...saying }: Props) {
  const { block, changes } = saying
  const [tried, setTried] = useState(false)
  const { place, text, write, send, sending } = useOpinionForm(saying, () => {
    tell(changes === undefined ? '意见已提交' : '已改好')
    onClose()
  })
  const isMissing = text.trim() === ''
  const submit = () => {
    setTried(true)
    if (!isMissing) send()
  }
  return (
    <Card tone="blue">
      <SpokenField
        id={`opinion-${place}`}
        label={block === null ? '对整个草案的意见' : `对第 ${block} 段的意见`}
        hint="写哪里不合适、怎么改。姓名不公开，别写别人的姓名电话。"
        value={text}
        onChange={write}
        maxLength={LONGEST_COMMENT}
        {...(tried && isMissing ? { error: '请填写意见' } : {})}
      />
      <Failure of={sending} onRetry={submit} />
      <StaffHelp what="意见" />
      <ButtonRow>
        <Button kind="ghost" onPress={onClose}>
          先不提
        </Button>
        <Button onPress={submit} busy={sending.kind === 'sending'} busyText="正在提交…">
          {changes === undefined ? '提交意见' : '改好了'}
        </Button>
      </ButtonRow>
    </Card>
  )
}
