import { useQuery } from '@tanstack/react-query'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { listToday } from '@/contract/staff-cases'
import { isOfOffice, isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** 今天, read anew each time the page is shown or pulled down. */
export const useToday = () => {
  const session = useSession()
  const enabled = isStaff(session) && isOfOffice(session)
  const query = useQuery({
    queryKey: staffKeys.today,
    queryFn: () => staffCall(listToday, {}),
    staleTime: 0,
    enabled,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}
