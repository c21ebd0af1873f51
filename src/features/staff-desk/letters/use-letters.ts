import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { ComplaintDeskAct } from '@/contract/complaint-acts'
import { actOnComplaint, listComplaints, readComplaint, type StaffComplaintView } from '@/contract/complaints'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

/** Letters at the desk, read anew each time the page is shown. */
export const useLetters = () => {
  const enabled = isStaff(useSession())
  const query = useQuery({
    queryKey: staffKeys.letters,
    queryFn: () => staffCall(listComplaints, {}),
    staleTime: 0,
    enabled,
    retry: false,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  return query
}

/** One letter at the desk. */
export const useStaffLetter = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.complaint(id),
    queryFn: () => staffCall(readComplaint, { id }),
    staleTime: 0,
    enabled,
  })
}

export type LetterActing = DeskActs<ComplaintDeskAct>

/** Carries out acts on one letter, each under one key until it is through. */
export const useLetterAct = ({ id, seq }: StaffComplaintView): LetterActing =>
  useDeskActing<ComplaintDeskAct, StaffComplaintView>(
    { id, seq },
    { door: actOnComplaint, viewKey: staffKeys.complaint(id), listKey: staffKeys.letters },
  )
