import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import {
  actOnConcern,
  listConcernUnits,
  listDeskConcerns,
  readDeskConcern,
  type StaffConcernView,
} from '@/contract/concerns'
import { isStaff, useSession } from '@/services/session'
import { useDeskActing } from '../use-desk-acting'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'

/** A minute: hours run while the page is open. */
const EVERY_MINUTE = 60_000

/** Concerns at the desk, read anew each time the page is shown and every minute. */
export const useConcerns = () => {
  const enabled = isStaff(useSession())
  const query = useQuery({
    queryKey: staffKeys.concerns,
    queryFn: () => staffCall(listDeskConcerns, {}),
    staleTime: 0,
    refetchInterval: EVERY_MINUTE,
    enabled,
    retry: false,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  return query
}

/** One concern at the desk; its hours run on. */
export const useStaffConcern = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.concern(id),
    queryFn: () => staffCall(readDeskConcern, { id }),
    staleTime: 0,
    refetchInterval: EVERY_MINUTE,
    enabled,
  })
}

/** What the form of a new concern offers. */
export const useConcernUnits = () =>
  useQuery({
    queryKey: staffKeys.concernUnits,
    queryFn: () => staffCall(listConcernUnits, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** Carries out acts on a concern. */
export const useConcernAct = (view: StaffConcernView) =>
  useDeskActing(view, {
    door: actOnConcern,
    viewKey: staffKeys.concern(view.id),
    listKey: staffKeys.concerns,
  })
