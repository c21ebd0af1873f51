import { useDidShow } from '@tarojs/taro'
import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { ErrorPanel } from '../../components/ui/error-panel'
import { Remote } from '../../components/ui/remote'
import type { InboxView, NoticeView } from '../../contract/inbox'
import { asApiError } from '../../services/api-error'
import { open } from '../../services/navigate'
import { remoteOf } from '../../services/remote'
import { isStaff, useSession } from '../../services/session'
import { NoticeWithWays } from './notice-with-ways'
import { placeOfNotice } from './notice-places'
import { useInbox, useMarkRead } from './use-inbox'

const EMPTY = '还没有消息。申请有了进展、关注的有新公开，会写在这里。'

/** Most notices that are marked in one go. */
const MOST_MARKED = 100

const noticesIn = (pages: readonly InboxView[]): readonly NoticeView[] =>
  pages.flatMap(({ notices }) => notices)

const unreadIn = (pages: readonly InboxView[]): readonly string[] =>
  noticesIn(pages)
    .filter(({ isRead }) => !isRead)
    .map(({ id }) => id)
    .slice(0, MOST_MARKED)

const panelOf = (error: unknown) => {
  const { userMessage, requestId } = asApiError(error)
  return { message: userMessage, requestId }
}

/** Everything I was told, newest first; opening one marks it as read. */
export function InboxList() {
  const session = useSession()
  const { query, isKnown } = useInbox()
  const marking = useMarkRead()
  useDidShow(() => {
    if (isKnown) void query.refetch()
  })
  const openNotice = (notice: NoticeView) => {
    if (!notice.isRead) marking.mutate([notice.id])
    const place = placeOfNotice(notice, isStaff(session))
    if (place !== null) open(place, { id: notice.about.id })
  }
  if (!isKnown) return <EmptyState text={EMPTY} />
  return (
    <Remote
      state={remoteOf(query)}
      onRetry={() => void query.refetch()}
      isEmpty={({ pages }) => noticesIn(pages).length === 0}
      empty={EMPTY}
    >
      {({ pages }) => (
        <>
          {noticesIn(pages).map((notice) => (
            <NoticeWithWays key={notice.id} notice={notice} onPress={() => openNotice(notice)} />
          ))}
          {marking.error !== null && (
            <ErrorPanel {...panelOf(marking.error)} onRetry={() => marking.mutate(unreadIn(pages))} />
          )}
          {query.hasNextPage && (
            <Button kind="plain" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              更早的消息
            </Button>
          )}
          {unreadIn(pages).length > 0 && (
            <Button kind="plain" busy={marking.isPending} onPress={() => marking.mutate(unreadIn(pages))}>
              全部标为已读
            </Button>
          )}
        </>
      )}
    </Remote>
  )
}
