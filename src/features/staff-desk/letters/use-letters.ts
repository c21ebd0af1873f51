import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import type { ComplaintDeskAct } from '@/contract/complaint-acts'
import { actOnComplaint, listComplaints, readComplaint, type StaffComplaintView } from '@/contract/complaints'
import { asApiError, type ApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'

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

const OLD_PAGE: readonly string[] = ['stale_complaint', 'act_not_allowed', 'not_found']

export interface LetterActing {
  readonly act: (act: ComplaintDeskAct, done: () => void) => void
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly dismiss: () => void
}

/** Carries out acts on one letter, each under one key until it is through. */
export const useLetterAct = ({ id, seq }: StaffComplaintView): LetterActing => {
  const client = useQueryClient()
  const sent = useRef({ key: '', for: '' })
  const mutation = useMutation({
    mutationFn: (act: ComplaintDeskAct) => {
      const content = JSON.stringify([seq, act])
      if (sent.current.for !== content) sent.current = { key: newIdempotencyKey(), for: content }
      return staffCall(actOnComplaint, { id, seq, act }, { idempotencyKey: sent.current.key })
    },
    onSuccess: (view) => {
      client.setQueryData(staffKeys.complaint(id), view)
      void client.invalidateQueries({ queryKey: staffKeys.letters })
    },
    onError: (thrown) => {
      if (OLD_PAGE.includes(asApiError(thrown).code))
        void client.invalidateQueries({ queryKey: staffKeys.complaint(id) })
    },
  })
  return {
    act: (act, done) => {
      if (!mutation.isPending) mutation.mutate(act, { onSuccess: done })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}
