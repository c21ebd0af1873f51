import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { useMessageAsk, type Asked } from '../../services/use-message-ask'

const SAID: Readonly<Record<'agreed' | 'declined', string>> = {
  agreed: '好，下一次有进展，微信会提醒您一次。',
  declined: '没有订。消息都在“我的”里的“消息”。',
}

/** Asks for one message of WeChat about what is in hand; nothing where there is nothing to ask. */
export function NotifyCard() {
  const { canAsk, ask } = useMessageAsk('progress')
  const [asked, setAsked] = useState<Asked | null>(null)
  if (!canAsk) return null
  return (
    <Card>
      <Button
        id="notify-me"
        kind="ghost"
        icon="mail"
        onPress={() => {
          void ask().then(setAsked)
        }}
      >
        有进展用微信提醒我一次
      </Button>
      <Words size="small" tone="muted">
        {asked === null
          ? '订一次提醒一次；不订也能办，消息都在“我的”里。'
          : asked.kind === 'failed'
            ? asked.why
            : SAID[asked.kind]}
      </Words>
    </Card>
  )
}
