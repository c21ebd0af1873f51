import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  answerConsultation,
  confirmConsultation,
  readConsultation,
  type ConsultationView,
} from '../../contract/consultation'
import { call } from '../../services/api'
import { asApiError, type ApiError } from '../../services/api-error'

const CONSULTATION = 'consultation'

/** The letter behind a link; it is read anew each time and never kept on the device. */
export const useConsultation = (token: string) =>
  useQuery({
    queryKey: [CONSULTATION, token],
    queryFn: () => call(readConsultation, { token }),
    enabled: token !== '',
    staleTime: 60_000,
    gcTime: 0,
  })

export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly error: ApiError }

interface Given {
  readonly position: 'agrees' | 'objects'
  readonly reasons: string
}

/** Confirms receipt and answers; after a refusal the letter is read again, since it may have been answered already. */
export const useConsultationActs = (token: string) => {
  const client = useQueryClient()
  const [state, setState] = useState<Writing>({ kind: 'idle' })

  const write = async (run: () => Promise<ConsultationView>): Promise<void> => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    try {
      client.setQueryData([CONSULTATION, token], await run())
      setState({ kind: 'idle' })
    } catch (thrown) {
      setState({ kind: 'failed', error: asApiError(thrown) })
      void client.invalidateQueries({ queryKey: [CONSULTATION, token] })
    }
  }

  return {
    state,
    confirm: () => void write(() => call(confirmConsultation, { token })),
    answer: (given: Given) => void write(() => call(answerConsultation, { token, ...given })),
  }
}
