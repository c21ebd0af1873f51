import { WhenRead } from '@/components/sending/when-read'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { ApplyGuide } from '@/features/information-requests/apply-guide'
import { DraftCard } from '@/features/information-requests/draft-card'
import { Screen } from '@/features/session/screen'
import { open } from '@/services/navigate'

/** How to ask for what is not public, on the phone and on paper. */
export default function ApplyPage() {
  return (
    <Screen tab title="申请公开">
      <Heading level={1}>没公开的，可以依法要</Heading>
      <Lede>镇政府有的信息，除依法不能公开的，都应当给您。不用说理由，不用登录。</Lede>
      <WhenRead>
        <DraftCard />
      </WhenRead>
      <Stack>
        <Button id="start" icon="write" leads onPress={() => open('/pages/requests/start/index')}>
          开始申请
        </Button>
        <Button
          id="look-up"
          kind="ghost"
          icon="search"
          leads
          onPress={() => open('/pages/requests/look-up/index')}
        >
          查办到哪了（不用登录）
        </Button>
      </Stack>
      <TextLink icon="clock" onPress={() => open('/pages/reading/timeliness/index')}>
        一般多久答复？看办理时效
      </TextLink>
      <ApplyGuide />
    </Screen>
  )
}
