import { useDidShow } from '@tarojs/taro'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { open } from '../../services/navigate'
import { useInbox } from './use-inbox'

/** The way to the inbox, with how much in it is unread; nothing for whoever has no inbox yet. */
export function InboxRow() {
  const { query, isKnown } = useInbox()
  useDidShow(() => {
    if (isKnown) void query.refetch()
  })
  if (!isKnown) return null
  const unread = query.data?.pages[0]?.unread ?? 0
  return (
    <ListGroup label="消息">
      <ListRow
        icon="mail"
        title="消息"
        {...(unread > 0 ? { end: `${unread} 条未读` } : {})}
        onPress={() => open('/pages/mine/messages/index')}
      />
    </ListGroup>
  )
}
