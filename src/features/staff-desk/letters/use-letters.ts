import type { ComplaintDeskAct } from '@/contract/complaint-acts'
import { actOnComplaint, listComplaints, readComplaint, type StaffComplaintView } from '@/contract/complaints'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

/** Letters at the desk, read anew each time the page is shown. */
export const useLetters = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.letters,
    door: listComplaints,
    input: {},
    enabled,
    retry: false,
  })
}

/** One letter at the desk. */
export const useStaffLetter = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.complaint(id),
    door: readComplaint,
    input: { id },
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
