import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Lede } from '@/components/ui/lede'
import { ColumnDirectory } from '@/features/disclosures/column-directory'
import { openKept, openSearch, openVillages } from '@/features/disclosures/places'
import { SearchBox } from '@/features/disclosures/search-box'
import { open } from '@/services/navigate'
import { Screen } from '@/features/session/screen'

/** The disclosure platform: search and columns. */
export default function DisclosuresPage() {
  return (
    <Screen tab title="政府信息公开">
      <Heading level={1}>政府信息公开</Heading>
      <Lede>不用登录，谁都能查。</Lede>
      <SearchBox id="disclosures-search" onSearch={openSearch} />
      <ColumnDirectory />
      <ListGroup label="村和社区">
        <ListRow icon="pin" title="村务公开" note="每个村每月的财务、每季度的村务" onPress={openVillages} />
      </ListGroup>
      <ListGroup label="点题公开">
        <ListRow
          icon="list"
          title="点题公开"
          note="想看什么没公开的，点个题"
          onPress={() => open('/pages/topics/list/index')}
        />
      </ListGroup>
      <ListGroup label="办理时效">
        <ListRow
          icon="clock"
          title="办理时效"
          note="申请公开一般多久答复，有没有拖"
          onPress={() => open('/pages/reading/timeliness/index')}
        />
      </ListGroup>
      <ListGroup label="我的阅读">
        <ListRow icon="star" title="收藏和离线阅读" note="没有网络也能看" onPress={openKept} />
      </ListGroup>
    </Screen>
  )
}
