import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { linkPhone, readPhoneSignIn, sendPhoneCode, signInByPhone } from '../../contract/phones'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { adoptPhone, enterByPhone } from '../../services/session'
import { currentSession } from '../../services/session-token'

/** Whether codes can be sent here; while that is not known: no. */
export const usePhoneOffered = (): boolean =>
  useQuery({ queryKey: ['phone-sign-in'], queryFn: () => call(readPhoneSignIn, {}) }).data?.isOffered === true

type Wrong = Partial<Readonly<Record<'phone' | 'code', string>>>

const wrongIn = (door: typeof sendPhoneCode | typeof signInByPhone, input: object): Wrong => {
  const parsed = z.safeParse(door.input as z.ZodMiniType, input)
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
}

interface Given {
  readonly phone: string
  readonly code: string
}

/** The number is given to whoever is here, so that what he has stays his; `join`: with all that another one has. */
const adopt = async (given: Given & { readonly join?: boolean }): Promise<void> => {
  await call(linkPhone, given)
  await adoptPhone()
}

/** Nobody is here, or staff, who are not known by phone: whoever has the number comes in. */
const enter = async ({ phone, code }: Given): Promise<void> => {
  const session = currentSession()
  const isResident = session !== null && session.roles.every((role) => role === 'resident')
  return isResident ? adopt({ phone, code }) : enterByPhone(phone, code)
}

/** State of signing in by phone. `onDone` runs once it is through. */
export const usePhoneSignIn = (onDone: () => void) => {
  const [typed, setTyped] = useState({ phone: '', code: '' })
  const [wrong, setWrong] = useState<Wrong>({})
  const sending = useMutation({ mutationFn: (phone: string) => call(sendPhoneCode, { phone }) })
  const entering = useMutation({ mutationFn: enter, onSuccess: onDone })
  const changing = useMutation({
    mutationFn: (given: typeof typed) => enterByPhone(given.phone, given.code),
    onSuccess: onDone,
  })
  const joining = useMutation({
    mutationFn: (given: typeof typed) => adopt({ ...given, join: true }),
    onSuccess: onDone,
  })
  const error = joining.error ?? changing.error ?? entering.error ?? sending.error
  const failure = error === null ? null : asApiError(error)
  return {
    typed,
    wrong,
    failure,
    type: (more: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...more })),
    isSent: sending.isSuccess,
    minutes: sending.data?.minutes ?? 0,
    sending: sending.isPending,
    busy: entering.isPending || changing.isPending,
    joining: joining.isPending,
    send: () => {
      const found = wrongIn(sendPhoneCode, { phone: typed.phone })
      setWrong(found)
      for (const each of [entering, changing, joining]) each.reset()
      if (Object.keys(found).length === 0 && !sending.isPending) sending.mutate(typed.phone)
    },
    submit: () => {
      const found = wrongIn(signInByPhone, typed)
      setWrong(found)
      if (Object.keys(found).length === 0 && !entering.isPending) entering.mutate(typed)
    },
    change: () => changing.mutate(typed),
    join: () => joining.mutate(typed),
  }
}
