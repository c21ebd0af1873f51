import { ErrorPanel } from './error-panel'

type Props = {
  /** How the writing stands; only a failed one shows anything. */
  readonly of:
    | {
        readonly kind: 'failed'
        readonly error: { readonly userMessage: string; readonly requestId: string }
      }
    | { readonly kind: string }
  readonly onRetry: () => void
}

/** Why something that was sent did not go through, with a way to try again; nothing while all is well. */
export function Failure({ of, onRetry }: Props) {
  if (!('error' in of)) return null
  const { userMessage, requestId } = of.error
  return <ErrorPanel message={userMessage} requestId={requestId} onRetry={onRetry} />
}
