import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { PERMISSION_ROLES } from '@/domain/people/policies'
import { open, replace } from '@/services/navigate'
import { useSession } from '@/services/session'
import { STAFF_PAGES } from './staff-pages'
import { leaveDesk } from './staff-session'

type Props = {
  readonly onRefresh: () => void
  readonly refreshing: boolean
}

/** How one signs in oneself. */
function OwnLinks() {
  return (
    <>
      <ListRow
        icon="person"
        title="登录第二步"
        note="密码之外再加手机上的 6 位数字"
        onPress={() => open(STAFF_PAGES.secondFactor)}
      />
      <ListRow
        icon="person"
        title="我的设备"
        note="在哪里登录着；退出别处的登录"
        onPress={() => open('/pages/mine/devices/index')}
      />
      <ListRow
        icon="write"
        title="修改密码"
        note="改自己的登录密码"
        onPress={() => open(STAFF_PAGES.password)}
      />
    </>
  )
}

/** Below 今天: read again, what will be reminded, who is signed in, and out. */
export function DeskLinks({ onRefresh, refreshing }: Props) {
  const session = useSession()
  const [leaving, setLeaving] = useState(false)
  const mayFile = session?.roles.some((role) => PERMISSION_ROLES.file_for_another.includes(role)) ?? false
  const keepsPeople = session?.roles.some((role) => PERMISSION_ROLES.change_settings.includes(role)) ?? false
  const leave = () => {
    setLeaving(true)
    void leaveDesk().finally(() => replace('/pages/mine/index'))
  }
  return (
    <Section title="其他">
      <ListGroup>
        <ListRow icon="refresh" title={refreshing ? '正在刷新…' : '刷新'} acts onPress={onRefresh} />
        {mayFile && (
          <ListRow
            icon="write"
            title="登记线下申请"
            note="当面、信件、传真提交的，或者口头提出由您代填"
            onPress={() => open(STAFF_PAGES.filing)}
          />
        )}
        <ListRow
          icon="document"
          title="目录与时效"
          note="公开目录、覆盖情况、到期和超期"
          onPress={() => open(STAFF_PAGES.catalogue)}
        />
        <ListRow
          icon="document"
          title="渠道台账"
          note="哪条信息在哪里、哪天公开过"
          onPress={() => open(STAFF_PAGES.ledger)}
        />
        <ListRow
          icon="chart"
          title="年度报告"
          note="数字、核对、送审，每年1月31日前公开"
          onPress={() => open(STAFF_PAGES.reports)}
        />
        <ListRow
          icon="building"
          title="公开工作制度"
          note="六项制度、领导小组、检查、考核、培训"
          onPress={() => open(STAFF_PAGES.systems)}
        />
        <ListRow
          icon="clock"
          title="提醒预告"
          note="今后 40 天，哪天提醒谁"
          onPress={() => open(STAFF_PAGES.reminders)}
        />
        {keepsPeople && (
          <ListRow
            icon="person"
            title="人员账号"
            note="谁能登录、做什么；开账号、发一次性密码、停用"
            onPress={() => open(STAFF_PAGES.people)}
          />
        )}
        <OwnLinks />
      </ListGroup>
      {session !== null && (
        <Button kind="plain" onPress={leave} busy={leaving} busyText="正在退出…">
          {`退出登录（${session.displayName}，${session.roles.map((role) => ROLE_TEXTS[role]).join('、')}）`}
        </Button>
      )}
    </Section>
  )
}
