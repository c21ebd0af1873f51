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
import { useDeskForm } from '../use-desk-form'
import type { DeskActs } from '../use-desk-acting'
import { useShownDeskRead } from '../use-desk-read'

/** Everybody who signs in at the desk. */
export const usePeople = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({ queryKey: staffKeys.people, door: listStaffAccounts, input: {}, enabled })
}

/** Carries out acts on one account. */
export const usePersonAct = (id: string): DeskActs<StaffAccountAct> => {
  const { act, ...acting } = useDeskForm(actOnStaffAccount, { list: staffKeys.people })
  return { ...acting, act: (chosen, done) => act({ id, act: chosen }, done) }
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
