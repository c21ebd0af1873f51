import { useQuery } from '@tanstack/react-query'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { listDeskCases, listToday, readDeskDay, type TodayView, type Whose } from '@/contract/desk-today'
import { isOfOffice, isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'
import { useShownDeskRead } from './use-desk-read'

/** 今天, read anew each time the page is shown or pulled down. */
export const useToday = () => {
  const session = useSession()
  const enabled = isStaff(session) && isOfOffice(session)
  const query = useShownDeskRead({
    queryKey: staffKeys.today,
    door: listToday,
    input: {},
    enabled,
  })
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}

/** The lists of cases for one tab of 今天; those of everybody came with the page. */
export const useDeskCases = (view: TodayView, whose: Whose) => {
  const query = useQuery({
    queryKey: staffKeys.todayOf(whose),
    queryFn: () => staffCall(listDeskCases, { whose }),
    staleTime: 0,
    enabled: whose !== 'all',
  })
  return whose === 'all' ? { ...query, data: view.cases, error: null } : query
}

/** The server's day, for forms that ask for one. */
export const useDeskDay = () =>
  useQuery({
    queryKey: staffKeys.day,
    queryFn: () => staffCall(readDeskDay, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })
