import { useMutation, useQueryClient } from '@tanstack/react-query'
import { agreeToRemoval, askRemoval, readSignInRule, setSignInRule } from '@/contract/second-factor'
import { asApiError } from '@/services/api-error'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF, staffKeys } from '../staff-keys'
import { useShownDeskRead } from '../use-desk-read'

/** Whether those who decide must sign in by two steps. */
export const useSignInRule = () =>
  useShownDeskRead({
    queryKey: staffKeys.signInRule,
    door: readSignInRule,
    input: {},
    enabled: isStaff(useSession()),
  })

/** Sets the rule. */
export const useSettingRule = () => {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (isNeeded: boolean) => staffCall(setSignInRule, { isNeeded }),
    onSuccess: (view) => client.setQueryData(staffKeys.signInRule, view),
  })
  return {
    set: mutation.mutate,
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
  }
}

/** Taking a lost second step away, by two. */
export const useRemoval = (whose: { readonly id: string; readonly township?: string }) => {
  const client = useQueryClient()
  const settled = () => client.invalidateQueries({ queryKey: [STAFF] })
  const ask = useMutation({
    mutationFn: (reason: string) => staffCall(askRemoval, { ...whose, reason }),
    onSettled: settled,
  })
  const agree = useMutation({ mutationFn: () => staffCall(agreeToRemoval, whose), onSettled: settled })
  const error = ask.error ?? agree.error
  return {
    ask: ask.mutate,
    agree: () => agree.mutate(),
    busy: ask.isPending || agree.isPending,
    failure: error === null ? null : asApiError(error),
  }
}
