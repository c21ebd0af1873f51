import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  readSecondFactor,
} from '@/contract/second-factor'
import { asApiError } from '@/services/api-error'
import { useSession } from '@/services/session'
import { setSession } from '@/services/session-token'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import { useDeskRead } from '../use-desk-read'

/** How one's own second step stands. */
export const useSecondFactor = () =>
  useDeskRead({
    queryKey: staffKeys.secondFactor,
    door: readSecondFactor,
    input: {},
    enabled: useSession() !== null,
  })

const failureOf = (error: unknown) => (error === null ? null : asApiError(error))

/** Gives the code; the session goes on under a new token. */
export const useGivingCode = (onDone: () => void) => {
  const mutation = useMutation({
    mutationFn: (code: string) => staffCall(giveSecondFactor, { code }),
    onSuccess: (session) => {
      setSession(session)
      onDone()
    },
  })
  return { give: mutation.mutate, busy: mutation.isPending, failure: failureOf(mutation.error) }
}

/** The two halves of setting a second step up: a secret, and its first code. */
export const useSettingUp = () => {
  const client = useQueryClient()
  const begin = useMutation({
    mutationFn: ({ password, code }: { readonly password: string; readonly code: string }) =>
      staffCall(beginSecondFactor, { password, ...(code === '' ? {} : { code }) }),
  })
  const confirm = useMutation({
    mutationFn: (code: string) => staffCall(confirmSecondFactor, { code }),
    onSuccess: ({ session }) => {
      setSession(session)
      void client.invalidateQueries({ queryKey: staffKeys.secondFactor })
    },
  })
  return {
    begin: begin.mutate,
    secret: begin.data ?? null,
    confirm: confirm.mutate,
    recoveryCodes: confirm.data?.recoveryCodes ?? null,
    busy: begin.isPending || confirm.isPending,
    failure: failureOf(begin.data === undefined ? begin.error : confirm.error),
  }
}

/** Gives one's own second step up. */
export const useGivingUp = () => {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (input: { readonly password: string; readonly code: string }) =>
      staffCall(endSecondFactor, input),
    onSuccess: (view) => client.setQueryData(staffKeys.secondFactor, view),
  })
  return { end: mutation.mutate, busy: mutation.isPending, failure: failureOf(mutation.error) }
}
