import type { UseQueryResult } from '@tanstack/react-query'
import { asApiError } from './api-error'

type Remote<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly requestId: string }
  | { readonly kind: 'ready'; readonly value: T }

/** A query as one of three states; what was read before stays on show while a newer answer is awaited or fails. */
export const remoteOf = <T>(query: Pick<UseQueryResult<T>, 'data' | 'error' | 'fetchStatus'>): Remote<T> => {
  if (query.data !== undefined) return { kind: 'ready', value: query.data }
  if (query.error !== null) {
    const { userMessage, requestId } = asApiError(query.error)
    return { kind: 'failed', message: userMessage, requestId }
  }
  if (query.fetchStatus === 'paused') {
    return { kind: 'failed', message: '网络没有连上，这一页还没有在手机上存过', requestId: '' }
  }
  return { kind: 'loading' }
}
