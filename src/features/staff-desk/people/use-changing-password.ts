import { useMutation } from '@tanstack/react-query'
import { changePassword } from '@/contract/sessions'
import { asApiError } from '@/services/api-error'
import { setSession } from '@/services/session-token'
import { staffCall } from '../staff-call'

/** Chooses one's own password; the session goes on under a new token. `onDone` runs once it is through. */
export const useChangingPassword = (onDone: () => void) => {
  const mutation = useMutation({
    mutationFn: (input: { readonly current: string; readonly password: string }) =>
      staffCall(changePassword, input),
    onSuccess: (session) => {
      setSession(session)
      onDone()
    },
  })
  return {
    change: (current: string, password: string) => {
      if (!mutation.isPending) mutation.mutate({ current, password })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}
