import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { FollowForm } from '@/features/following/follow-form'
import { FollowList } from '@/features/following/follow-list'
import { Screen } from '@/features/session/screen'

/** What I follow. */
export default function FollowsPage() {
  return (
    <Screen title="我的关注">
      <Heading level={1}>我的关注</Heading>
      <Lede>有新公开，放进“我的”里的消息。随时可以取消。</Lede>
      <FollowList />
      <FollowForm />
    </Screen>
  )
}
