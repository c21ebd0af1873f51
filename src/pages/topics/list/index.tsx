import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { TopicList } from '@/features/topics/topic-list'
import { Screen } from '@/features/session/screen'
import { open } from '@/services/navigate'

/** Topics that people name (点题公开). */
export default function TopicsPage() {
  return (
    <Screen
      title="点题公开"
      foot={
        <Button leads onPress={() => open('/pages/topics/new/index')}>
          我来点题
        </Button>
      }
    >
      <Heading level={1}>点题公开</Heading>
      <Lede>想看什么没公开的，写一句话。镇里公开出来，或者说明为什么不能公开。</Lede>
      <TopicList />
    </Screen>
  )
}
