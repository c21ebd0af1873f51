/** Why the server won't have something, in the words of its answer. */
export interface OutgoingRefusal {
  readonly code: string
  readonly userMessage: string
  /** Dotted path of the field to mend, '' where there is none. */
  readonly field: string
  readonly requestId: string
}

/** Something written that waits on the device to be sent (待发送). */
export interface Queued {
  /** Key of its draft, under which it is sent however often. */
  readonly key: string
  /** When it was put out. Unit: milliseconds since 1970, by the clock of the device. */
  readonly putOutAt: number
  /** Null while it only waits. */
  readonly refusal: OutgoingRefusal | null
}

/** Failures after which the same thing is sent again by itself: nobody knows whether it arrived, or it may soon. */
const ON_THE_WAY = ['offline', 'timeout', 'interrupted', 'bad_answer', 'unavailable', 'rate_limited']

/**
 * Whether something that failed so goes on waiting; else it is to be mended by who wrote it.
 * @example staysQueued('offline') // true
 */
export const staysQueued = (code: string): boolean => ON_THE_WAY.includes(code)

/**
 * The queue with one more at its end; what is put out again under its key stands once, and anew.
 * @example queuedWith([], { key: 'k', putOutAt: 0, refusal: null }).length // 1
 */
export const queuedWith = <Piece extends Queued>(queue: readonly Piece[], piece: Piece): readonly Piece[] => [
  ...queuedWithout(queue, piece.key),
  piece,
]

/**
 * The queue without one: it is out, or was taken back.
 * @example queuedWithout([], 'k') // []
 */
export const queuedWithout = <Piece extends Queued>(queue: readonly Piece[], key: string): readonly Piece[] =>
  queue.filter((piece) => piece.key !== key)

/**
 * The queue once the server has refused one: it stays, so that nothing written is lost, but is sent no more by itself.
 * @example queuedRefused([], 'k', refusal) // []
 */
export const queuedRefused = <Piece extends Queued>(
  queue: readonly Piece[],
  key: string,
  refusal: OutgoingRefusal | null,
): readonly Piece[] => queue.map((piece) => (piece.key === key ? { ...piece, refusal } : piece))

/**
 * What is to be sent next in one round: the first put out that wasn't tried in it and isn't to be mended; null = none.
 * One that fails holds up no other.
 * @example nextOutgoing([], new Set()) // null
 */
export const nextOutgoing = <Piece extends Queued>(
  queue: readonly Piece[],
  tried: ReadonlySet<string>,
): Piece | null => queue.find(({ key, refusal }) => refusal === null && !tried.has(key)) ?? null
