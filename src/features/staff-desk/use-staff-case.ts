import { useQuery } from '@tanstack/react-query'
import { readStaffCase } from '@/contract/staff-cases'
import { isStaff, useSession } from '@/services/session'
import { forget } from '@/services/storage'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'
import { keptName } from './use-kept-state'

/** One case at the desk. Each read is an audit entry, so it is not read again without a reason. */
export const useStaffCase = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.case(id),
    queryFn: async () => {
      const view = await staffCall(readStaffCase, { id })
      // Once the letter is out, its draft has no business on a phone.
      if (view.letter !== null) for (const what of ['reply', 'letter']) forget(keptName(what, id))
      return view
    },
    staleTime: 3_000,
    refetchOnWindowFocus: false,
    enabled,
  })
}
