import { instantInFull } from '@/components/case/day-words'
import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import { Words } from '@/components/ui/words'
import type { MessageDeliveryView } from '@/contract/messages'

type Props = { readonly messages: readonly MessageDeliveryView[] }

/** What somebody was told in the app, and what became of the courtesy message of each. */
export function MessagesSent({ messages }: Props) {
  if (messages.length === 0) return null
  return (
    <Expander id="messages-sent" title={`给对方的消息（${messages.length}）`}>
      <FactList
        facts={messages.map(({ at, title, text }, place) => ({
          name: `${place + 1}. ${title}`,
          value: `${instantInFull(at)}，${text}`,
        }))}
      />
      <Words size="small" tone="muted">
        提醒只是方便，不算送达。送达请另外登记。
      </Words>
    </Expander>
  )
}
