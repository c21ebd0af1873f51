import type { ReactNode } from 'react'
import { EmptyState } from './empty-state'
import { ErrorPanel } from './error-panel'
import { Skeleton } from './skeleton'

/** What a remote view can be; exactly one at a time. */
export type RemoteState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly requestId: string }
  | { readonly kind: 'ready'; readonly value: T }

type Props<T> = {
  readonly state: RemoteState<T>
  readonly onRetry: () => void
  readonly children: (value: T) => ReactNode
  readonly isEmpty?: (value: T) => boolean
  /** Shown when there is nothing; a sentence or a whole panel. */
  readonly empty?: ReactNode
  readonly lines?: number
}

/** Draws a remote view in each of its four states. */
export function Remote<T>({ state, onRetry, children, isEmpty, empty, lines = 4 }: Props<T>) {
  if (state.kind === 'loading') return <Skeleton lines={lines} />
  if (state.kind === 'failed') {
    return <ErrorPanel message={state.message} requestId={state.requestId} onRetry={onRetry} />
  }
  if (isEmpty?.(state.value) === true) {
    return typeof empty === 'string' || empty === undefined ? (
      <EmptyState text={empty ?? '这里还没有内容'} />
    ) : (
      <>{empty}</>
    )
  }
  return <>{children(state.value)}</>
}
