import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { open, replace } from '@/services/navigate'
import { useSession } from '@/services/session'
import { STAFF_PAGES } from './staff-pages'
import { leaveDesk } from './staff-session'

type Props = {
  readonly onRefresh: () => void
  readonly refreshing: boolean
}

/** Below 今天: read again, what will be reminded, who is signed in, and out. */
export function DeskLinks({ onRefresh, refreshing }: Props) {
  const session = useSession()
  const [leaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    void leaveDesk().finally(() => replace('/pages/mine/index'))
  }
  return (
    <Section title="其他">
      <ListGroup>
        <ListRow icon="refresh" title={refreshing ? '正在刷新…' : '刷新'} acts onPress={onRefresh} />
        <ListRow
          icon="clock"
          title="提醒预告"
          note="今后 40 天，哪天提醒谁"
          onPress={() => open(STAFF_PAGES.reminders)}
        />
      </ListGroup>
      {session !== null && (
        <Button kind="plain" onPress={leave} busy={leaving} busyText="正在退出…">
          {`退出登录（${session.displayName}，${session.roles.map((role) => ROLE_TEXTS[role]).join('、')}）`}
        </Button>
      )}
    </Section>
  )
}
