import { useInfiniteQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import {
  listDeskCasesOf,
  type DeskCasesPage,
  type DeskSummary,
  type TodayGroup,
  type Whose,
} from '@/contract/desk-today'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** Which list, and for whom. */
export interface DeskList {
  readonly group: TodayGroup
  readonly whose: Whose
}

/** Each case once: while somebody reads, a case that was done moves those behind it a place up. */
const eachOnce = (pages: readonly (readonly DeskSummary[])[]): readonly DeskSummary[] => [
  ...new Map(pages.flat().map((summary) => [summary.id, summary])).values(),
]

/** The cases of a list from its first page on; the following pages are fetched when they are asked for. */
export const useMoreCases = ({ group, whose }: DeskList, first: DeskCasesPage) => {
  const [isAsked, setAsked] = useState(false)
  const query = useInfiniteQuery({
    queryKey: staffKeys.todayPages(whose, group),
    queryFn: ({ pageParam }) => staffCall(listDeskCasesOf, { group, whose, cursor: pageParam }),
    initialPageParam: first.next ?? '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    enabled: isAsked && first.next !== null,
  })
  useDidShow(() => {
    if (isAsked && first.next !== null) void query.refetch()
  })
  const later = first.next === null ? [] : (query.data?.pages ?? [])
  const cases = eachOnce([first.cases, ...later.map((page) => page.cases)])
  const more = async (): Promise<void> => {
    if (isAsked) await query.fetchNextPage()
    setAsked(true)
  }
  return {
    cases,
    left: Math.max(0, first.count - cases.length),
    fetching: { isFetchingNextPage: query.isFetching, fetchNextPage: more },
  }
}
