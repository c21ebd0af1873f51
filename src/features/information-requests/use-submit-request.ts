import { useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  submitInformationRequest,
  type InformationRequestForm,
} from '../../contract/submit-information-request'
import type { CaseReceipt } from '../../contract/case-view'
import { call } from '../../services/api'
import { asApiError, type ApiError } from '../../services/api-error'
import { withSession } from '../../services/session'
import { RECEIPT } from './queries'

export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly error: ApiError }

interface Order {
  readonly form: InformationRequestForm
  readonly key: string
}

const RETRY_AFTER = 3000
const ON_THE_WAY = ['offline', 'timeout', 'interrupted', 'bad_answer', 'unavailable']

const sendOnce = ({ form, key }: Order): Promise<CaseReceipt> =>
  withSession(() => call(submitInformationRequest, form, { idempotencyKey: key }))

/**
 * Sends a request. When it fails on the way it is sent again by itself, once after three seconds and whenever the
 * program comes back to the foreground, always with the draft's own key: the server answers the first receipt.
 */
export const useSubmitRequest = (onDone: (receipt: CaseReceipt) => void) => {
  const client = useQueryClient()
  const [sending, setSending] = useState<Sending>({ kind: 'idle' })
  const waiting = useRef<Order | null>(null)
  const inFlight = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const send = async (order: Order, again: boolean): Promise<void> => {
    if (inFlight.current) return
    inFlight.current = true
    waiting.current = null
    setSending({ kind: 'sending' })
    try {
      const receipt = await sendOnce(order)
      client.setQueryData([RECEIPT, receipt.caseId], receipt)
      onDone(receipt)
    } catch (thrown) {
      const error = asApiError(thrown)
      setSending({ kind: 'failed', error })
      if (!ON_THE_WAY.includes(error.code)) return
      waiting.current = order
      if (again) timer.current = setTimeout(() => void retry(), RETRY_AFTER)
    } finally {
      inFlight.current = false
    }
  }

  const retry = async (): Promise<void> => {
    if (waiting.current !== null) await send(waiting.current, false)
  }

  const forget = useCallback(() => {
    waiting.current = null
    if (timer.current !== null) clearTimeout(timer.current)
  }, [])

  useDidShow(() => void retry())
  useEffect(() => forget, [forget])

  return { sending, submit: (order: Order) => void send(order, true), forget }
}
