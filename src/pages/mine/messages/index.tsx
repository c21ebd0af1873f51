import { Heading } from '@/components/ui/heading'
import { InboxList } from '@/features/inbox/inbox-list'
import { Screen } from '@/features/session/screen'

/** What I was told. */
export default function MessagesPage() {
  return (
    <Screen title="消息">
      <Heading level={1}>消息</Heading>
      <InboxList />
    </Screen>
  )
}
