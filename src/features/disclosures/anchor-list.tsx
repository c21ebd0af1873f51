import { useInfiniteQuery } from '@tanstack/react-query'
import { dayInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { listAnchors, type AnchorPage } from '../../contract/list-anchors'
import type { IsoDate } from '../../domain/calendar/civil-date'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'
import { remoteOf } from '../../services/remote'

/** Every day's anchor, newest first. */
export function AnchorList() {
  const query = useInfiniteQuery({
    queryKey: [PUBLIC, 'anchors'],
    queryFn: ({ pageParam }): Promise<AnchorPage> => call(listAnchors, { before: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === '' ? undefined : next),
  })
  return (
    <Remote
      state={remoteOf(query)}
      onRetry={() => void query.refetch()}
      isEmpty={({ pages }) => pages.every(({ anchors }) => anchors.length === 0)}
      empty="还没有存证，每天第一次定时任务后生成"
    >
      {({ pages }) => (
        <>
          {pages
            .flatMap(({ anchors }) => anchors)
            .map(({ on, root }) => (
              <Card key={on}>
                <Words strong>{dayInFull(on as IsoDate)}</Words>
                <Words size="small" tone="muted">
                  {root}
                </Words>
              </Card>
            ))}
          {query.hasNextPage && (
            <Button kind="ghost" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              看更早的
            </Button>
          )}
        </>
      )}
    </Remote>
  )
}
