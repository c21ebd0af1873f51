import { useState } from 'react'
import * as z from 'zod/mini'
import { lookUpCase, type LookedUpCase } from '../../contract/look-up-case'
import { call } from '../../services/api'
import { asApiError, type ApiError } from '../../services/api-error'

export type LookUp =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'found'; readonly found: LookedUpCase }
  | { readonly kind: 'failed'; readonly error: ApiError }

type Problems = Readonly<Partial<Record<'number' | 'phoneTail', string>>>

/** Looks a case up by number and last digits; nothing of it is kept on the device. */
export const useLookUp = () => {
  const [number, setNumber] = useState('')
  const [phoneTail, setPhoneTail] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const [state, setState] = useState<LookUp>({ kind: 'idle' })

  const send = async (): Promise<void> => {
    if (state.kind === 'sending') return
    const parsed = z.safeParse(lookUpCase.input, { number, phoneTail })
    if (!parsed.success) {
      const wrong = [...parsed.error.issues].reverse().map((issue) => [issue.path[0], issue.message])
      return setProblems(Object.fromEntries(wrong) as Problems)
    }
    setProblems({})
    setState({ kind: 'sending' })
    try {
      setState({ kind: 'found', found: await call(lookUpCase, parsed.data) })
    } catch (thrown) {
      setState({ kind: 'failed', error: asApiError(thrown) })
    }
  }

  return { number, setNumber, phoneTail, setPhoneTail, problems, state, send: () => void send() }
}
