import type { UseQueryResult } from '@tanstack/react-query'
import { asApiError } from './api-error'

type Remote<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly requestId: string }
  | { readonly kind: 'ready'; readonly value: T }

/** What is gone is gone: a copy of it must not stay on show. */
const isGone = (error: Error | null): boolean => error !== null && asApiError(error).code === 'not_found'

/** When the copy on show was read, if no newer answer could be had; null when it is fresh. Unit: ms since 1970. */
export const copyTimeOf = ({
  data,
  error,
  fetchStatus,
  dataUpdatedAt,
}: Pick<UseQueryResult<unknown>, 'data' | 'error' | 'fetchStatus' | 'dataUpdatedAt'>): number | null =>
  data !== undefined && (error !== null || fetchStatus === 'paused') ? dataUpdatedAt : null

/** A query as one of three states; what was read before stays on show while a newer answer is awaited or fails. */
export const remoteOf = <T>(query: Pick<UseQueryResult<T>, 'data' | 'error' | 'fetchStatus'>): Remote<T> => {
  if (query.data !== undefined && !isGone(query.error)) return { kind: 'ready', value: query.data }
  if (query.error !== null) {
    const { userMessage, requestId } = asApiError(query.error)
    return { kind: 'failed', message: userMessage, requestId }
  }
  if (query.fetchStatus === 'paused') {
    return { kind: 'failed', message: '网络没有连上，这一页还没有在手机上存过', requestId: '' }
  }
  return { kind: 'loading' }
}
