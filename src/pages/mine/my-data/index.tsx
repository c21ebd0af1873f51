import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { OwnData } from '@/features/session/own-data'
import { Screen } from '@/features/session/screen'

/** What is kept about me, as a file, and how to delete it. */
export default function MyDataPage() {
  return (
    <Screen title="我的资料">
      <Heading level={1}>我的资料</Heading>
      <Lede>这里留着您的哪些资料，可以拿一份走，也可以删除。</Lede>
      <OwnData />
    </Screen>
  )
}
