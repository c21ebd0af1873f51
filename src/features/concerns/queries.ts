import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { listConcerns, listPinnedConcerns, readConcern } from '../../contract/concerns'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** Open concerns for the first page, read anew whenever it is shown: it stays open below others. */
export const usePinnedConcerns = () => {
  const query = useQuery({
    queryKey: [PUBLIC, 'pinned-concerns'],
    queryFn: () => call(listPinnedConcerns, {}),
    staleTime: 0,
  })
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  return query
}

/** All concerns that something was said about. */
export const useConcerns = () =>
  useQuery({ queryKey: [PUBLIC, 'concerns'], queryFn: () => call(listConcerns, {}), staleTime: 0 })

/** One concern; an emergency is never shown from a minute ago when there is a network. */
export const useConcern = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'concern', id],
    queryFn: () => call(readConcern, { id }),
    enabled: id !== '',
    staleTime: 0,
  })
