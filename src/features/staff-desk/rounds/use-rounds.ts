import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import {
  actOnOpinionRound,
  listDeskRounds,
  readDeskRound,
  type StaffRoundView,
} from '@/contract/opinion-rounds'
import { isStaff, useSession } from '@/services/session'
import { useDeskActing } from '../use-desk-acting'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'

/** Rounds at the desk, read anew each time the page is shown. */
export const useRounds = () => {
  const enabled = isStaff(useSession())
  const query = useQuery({
    queryKey: staffKeys.rounds,
    queryFn: () => staffCall(listDeskRounds, {}),
    staleTime: 0,
    enabled,
    retry: false,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  return query
}

/** One round at the desk. */
export const useStaffRound = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.round(id),
    queryFn: () => staffCall(readDeskRound, { id }),
    staleTime: 0,
    enabled,
  })
}

/** Carries out acts on a round. */
export const useRoundAct = (view: StaffRoundView) =>
  useDeskActing(view, {
    door: actOnOpinionRound,
    viewKey: staffKeys.round(view.id),
    listKey: staffKeys.rounds,
  })
