import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { AnchorList } from '@/features/disclosures/anchor-list'
import { Screen } from '@/features/session/screen'

/** The days' anchors, for anybody to keep. */
export default function AnchorsPage() {
  return (
    <Screen title="每日存证">
      <Heading level={1}>每日存证</Heading>
      <Lede>
        每天把全部办理记录合成一个校验值公布在这里，其中看不出任何一件申请的内容。任何人都可以抄存；哪一天的记录后来被改动，就与当天的值对不上。
      </Lede>
      <AnchorList />
    </Screen>
  )
}
