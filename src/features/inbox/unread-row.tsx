import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { open } from '../../services/navigate'

/** The way to the inbox, with how much in it is unread. */
export function UnreadRow({ unread }: { readonly unread: number }) {
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
