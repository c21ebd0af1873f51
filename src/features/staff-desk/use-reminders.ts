import { useInfiniteQuery } from '@tanstack/react-query'
import { previewReminders } from '@/contract/reminders'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** What the reminder job would send from the server's today on, page by page. */
export const useReminders = () =>
  useInfiniteQuery({
    queryKey: staffKeys.reminders('today'),
    queryFn: ({ pageParam }) => staffCall(previewReminders, { cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    enabled: isStaff(useSession()),
  })
