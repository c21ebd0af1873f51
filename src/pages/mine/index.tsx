import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { OwnDetailsCard } from '@/components/sending/own-details-card'
import { WhenRead } from '@/components/sending/when-read'
import { OutgoingList } from '@/components/sending/outgoing-list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { MyComplaintList } from '@/features/complaints/my-complaint-list'
import { InboxRow } from '@/features/inbox/inbox-row'
import { DraftCard } from '@/features/information-requests/draft-card'
import { MyCaseList } from '@/features/information-requests/my-case-list'
import { MINE } from '@/features/information-requests/queries'
import { AccountCard } from '@/features/session/account-card'
import { MyTopicList } from '@/features/topics/my-topic-list'
import { ElderSwitch } from '@/features/session/elder-switch'
import { Screen } from '@/features/session/screen'
import { TownshipRow } from '@/features/townships/township-row'
import { TextSizeSwitch } from '@/features/session/text-size-switch'
import { open } from '@/services/navigate'
import { queryClient } from '@/services/query-client'
import { useDidShow } from '@tarojs/taro'

/** My requests, my draft, my settings. */
export default function MinePage() {
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: [MINE] }))
  return (
    <Screen tab title="我的">
      <Heading level={1}>我的申请</Heading>
      <InboxRow />
      <OutgoingList />
      <WhenRead>
        <DraftCard />
      </WhenRead>
      <MyCaseList />
      <MyComplaintList />
      <MyTopicList />
      <WhenRead>
        <OwnDetailsCard />
      </WhenRead>
      <Section title="看字大小">
        <ElderSwitch />
        <TextSizeSwitch id="text-step" />
      </Section>
      <Section title="账号">
        <AccountCard />
        <ListGroup label="更多">
          <ListRow icon="star" title="收藏和离线阅读" onPress={() => open('/pages/reading/kept/index')} />
          <ListRow icon="mail" title="我的关注" onPress={() => open('/pages/reading/follows/index')} />
          <ListRow
            icon="search"
            title="用编号查办到哪了"
            onPress={() => open('/pages/requests/look-up/index')}
          />
          <ListRow icon="eye" title="谁看过我的资料" onPress={() => open('/pages/mine/access/index')} />
          <ListRow icon="document" title="我的资料" onPress={() => open('/pages/mine/my-data/index')} />
          <ListRow icon="person" title="我的设备" onPress={() => open('/pages/mine/devices/index')} />
          <TownshipRow />
          <ListRow icon="info" title="关于公开通" onPress={() => open('/pages/mine/about/index')} />
          <ListRow icon="person" title="工作人员入口" onPress={() => open('/pages/staff/sign-in/index')} />
        </ListGroup>
      </Section>
    </Screen>
  )
}
