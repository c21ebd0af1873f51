import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  actOnStaffAccount,
  issueOneTimePassword,
  listStaffAccounts,
  type StaffAccountAct,
} from '@/contract/staff-accounts'
import { asApiError } from '@/services/api-error'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import type { DeskActs } from '../use-desk-acting'
import { useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'

/** Everybody who signs in at the desk. */
export const usePeople = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({ queryKey: staffKeys.people, door: listStaffAccounts, input: {}, enabled })
}

/** Carries out acts on one account. */
export const usePersonAct = (id: string): DeskActs<StaffAccountAct> => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  const mutation = useMutation({
    mutationFn: (act: StaffAccountAct) =>
      staffCall(actOnStaffAccount, { id, act }, { idempotencyKey: keyFor(act) }),
    onSettled: () => client.invalidateQueries({ queryKey: staffKeys.people }),
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

/** Makes a one-time password, which is shown on this page and kept nowhere. */
export const useIssuing = (id: string) => {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => staffCall(issueOneTimePassword, { id }),
    onSuccess: () => void client.invalidateQueries({ queryKey: staffKeys.people }),
  })
  return {
    issue: () => {
      if (!mutation.isPending) mutation.mutate()
    },
    issued: mutation.data ?? null,
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
  }
}
