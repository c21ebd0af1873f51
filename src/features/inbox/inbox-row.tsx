import { useDidShow } from '@tarojs/taro'
import { UnreadRow } from './unread-row'
import { useInbox } from './use-inbox'

/** The way to the inbox, with how much in it is unread; nothing for whoever has no inbox yet. */
export function InboxRow() {
  const { query, isKnown } = useInbox()
  useDidShow(() => {
    if (isKnown) void query.refetch()
  })
  return isKnown ? <UnreadRow unread={query.data?.pages[0]?.unread ?? 0} /> : null
}
