import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { listToday } from '@/contract/staff-cases'
import { isOfOffice, isStaff, useSession } from '@/services/session'
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
