import { useState } from 'react'
import { momentInWords } from '../../services/clock-words'
import { open, tell } from '../../services/navigate'
import { dropOutgoing, sendAgain, sendOutgoing, takeBack, type Outgoing } from '../../services/outgoing'
import { useOutgoing } from '../../services/use-outgoing'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Tag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { Words } from '../ui/words'

type Props = {
  readonly piece: Outgoing
  /** After it was taken back; else its own page opens. */
  readonly onTakenBack?: () => void
}

const LONGEST_TITLE = 60

const stateOf = ({ refusal }: Outgoing, isSending: boolean): string =>
  isSending ? '正在发送' : refusal === null ? '等有网络时发出' : '没有发出'

/** One thing that waits on this phone: what, since when, and what can be done about it. */
export function OutgoingCard({ piece, onTakenBack }: Props) {
  const { key, what, title, page, refusal, putOutAt } = piece
  const isSending = useOutgoing().sending === key
  const [isAsking, setAsking] = useState(false)
  const mend = (): void => {
    if (!takeBack(key)) return tell(`还有一份没写完的${what}，先把它寄出或者清空，再取出这一份`)
    if (onTakenBack === undefined) open(page)
    else onTakenBack()
  }
  const send = (): void => (refusal === null ? void sendOutgoing() : sendAgain(key))
  return (
    <Card tone={refusal === null ? 'amber' : 'red'}>
      <Tag tone={refusal === null ? 'amber' : 'red'}>{`${what}，${stateOf(piece, isSending)}`}</Tag>
      <Words strong>{title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title}</Words>
      <Words size="small" tone="muted">{`${momentInWords(putOutAt)} 写好，存在这部手机里`}</Words>
      {refusal !== null && <Words tone="red">{refusal.userMessage}</Words>}
      {!isSending && (
        <>
          <Button kind="ghost" label={`现在发送，${title}`} onPress={send}>
            现在发送
          </Button>
          <TextLink acts label={`取出来修改，${title}`} onPress={mend}>
            取出来修改
          </TextLink>
          <TextLink acts label={`删除，${title}`} onPress={() => setAsking(true)}>
            删除
          </TextLink>
        </>
      )}
      {isAsking && !isSending && (
        <Notice tone="amber" title="要删除吗？">
          {`写的内容和照片会从这部手机上删掉，不能找回。${what}如果已经到了镇里，这里删除不会撤回它。`}
          <ButtonRow>
            <Button kind="ghost" onPress={() => setAsking(false)}>
              不删除
            </Button>
            <Button kind="danger" onPress={() => dropOutgoing(key)}>
              确定删除
            </Button>
          </ButtonRow>
        </Notice>
      )}
    </Card>
  )
}
