import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asApiError, type ApiError } from './api-error'

export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly error: ApiError }

/** What is sent, and the key of the draft that it was written in. */
export interface Order<Form> {
  readonly form: Form
  readonly key: string
}

const RETRY_AFTER = 3000
const ON_THE_WAY = ['offline', 'timeout', 'interrupted', 'bad_answer', 'unavailable']

/**
 * Sends something that may exist once only. When it fails on the way it is sent again by itself, once after three seconds
 * and whenever the program comes back to the foreground, always with the draft's own key: the server answers the first
 * receipt.
 */
export const useSubmitOnce = <Form, Receipt>(
  sendOnce: (order: Order<Form>) => Promise<Receipt>,
  onDone: (receipt: Receipt) => void,
) => {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' })
  const waiting = useRef<Order<Form> | null>(null)
  const inFlight = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const send = async (order: Order<Form>, again: boolean): Promise<void> => {
    if (inFlight.current) return
    inFlight.current = true
    waiting.current = null
    setSending({ kind: 'sending' })
    try {
      onDone(await sendOnce(order))
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

  return { sending, submit: (order: Order<Form>) => void send(order, true), forget }
}
