import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { actOnRemedy, listRemedies, readRemedy, type RemedyView } from '@/contract/remedy-ledger'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'

/** The ledger of 复议、诉讼、举报, or what of it is about one request; read anew each time the page is shown. */
export const useRemedies = (caseId = '') => {
  const enabled = isStaff(useSession())
  const query = useQuery({
    queryKey: [...staffKeys.remedies, caseId],
    queryFn: () => staffCall(listRemedies, { caseId }),
    staleTime: 0,
    enabled,
    retry: false,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  return query
}

/** One entry. */
export const useRemedy = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.remedy(id),
    queryFn: () => staffCall(readRemedy, { id }),
    staleTime: 0,
    enabled,
  })
}

/** Carries out acts on an entry. */
export const useRemedyAct = (view: RemedyView) =>
  useDeskActing(view, {
    door: actOnRemedy,
    viewKey: staffKeys.remedy(view.id),
    listKey: staffKeys.remedies,
  })
