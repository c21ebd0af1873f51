import { useEffect, useState, useSyncExternalStore } from 'react'
import { ApiError } from './api-error'
import { newIdempotencyKey } from './idempotency-key'
import {
  leaveFront,
  outgoingNow,
  putOut,
  takeBack,
  watchOutgoing,
  type Outgoing,
  type OutgoingNow,
} from './outgoing'

/** The queue of what waits on this device; the view follows every change. */
export const useOutgoing = (): OutgoingNow => useSyncExternalStore(watchOutgoing, outgoingNow, outgoingNow)

/** What a kind of form puts out, the same each time. */
export type OutgoingKind = Pick<Outgoing, 'what' | 'page' | 'door' | 'files'> & { readonly draftName: string }

/** What is put out this time. */
export interface Written {
  readonly key: string
  readonly title: string
  /** What the draft holds, so that it can be written on. */
  readonly value: unknown
  readonly form: Readonly<Record<string, unknown>>
}

const errorOf = (refusal: NonNullable<Outgoing['refusal']>): ApiError =>
  new ApiError({ ...refusal, code: refusal.code as ApiError['code'], retryable: false })

const queued = ({ draftName, ...same }: OutgoingKind, { key, title, value, form }: Written): Outgoing => ({
  ...same,
  key,
  putOutAt: Date.now(),
  refusal: null,
  title,
  draft: { name: draftName, value },
  form,
})

/**
 * Sending from a form: what it put out until it is out, back in the form with the reason where the server won't have it.
 * `turn` changes whenever the form begins anew with what the draft holds.
 */
export const useSending = (kind: OutgoingKind, onDone: (answer: unknown) => void) => {
  const { queue, answers, fronts } = useOutgoing()
  const [front] = useState(newIdempotencyKey)
  const key = fronts[front] ?? ''
  const [error, setError] = useState<ApiError | null>(null)
  const [turn, setTurn] = useState(0)
  const piece = queue.find((each) => each.key === key) ?? null
  const begin = (why: ApiError | null): void => {
    leaveFront(front)
    setError(why)
    setTurn((before) => before + 1)
  }
  const isAnswered = key !== '' && key in answers
  const refusal = piece?.refusal ?? null
  useEffect(() => {
    if (isAnswered) onDone(answers[key])
    else if (refusal !== null && takeBack(key)) begin(errorOf(refusal))
    else if (key !== '' && piece === null) begin(null)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once, when it is out, refused or taken back
  }, [isAnswered, refusal, piece === null])
  useEffect(() => () => leaveFront(front), [front])
  return {
    piece,
    isOut: isAnswered,
    error,
    turn,
    /** Another one instead of the one that waits. */
    another: () => begin(null),
    send: (written: Written): void => {
      setError(null)
      putOut(queued(kind, written), front)
    },
  }
}

export type Sending = ReturnType<typeof useSending>
