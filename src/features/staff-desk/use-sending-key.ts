import { useRef } from 'react'
import { newIdempotencyKey } from '@/services/idempotency-key'

/**
 * One key for one sending: the same content is sent under the same key, so that a second send after a lost answer is
 * harmless; other content gets another.
 * @example const keyFor = useSendingKey(); staffCall(door, input, { idempotencyKey: keyFor(input) })
 */
export const useSendingKey = (): ((content: unknown) => string) => {
  const sent = useRef({ fingerprint: '', key: '' })
  return (content) => {
    const fingerprint = JSON.stringify(content)
    if (sent.current.fingerprint !== fingerprint) sent.current = { fingerprint, key: newIdempotencyKey() }
    return sent.current.key
  }
}
