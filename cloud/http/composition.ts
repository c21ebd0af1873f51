import type { World } from '../ports/use-case'
import type { Freshness } from './freshness'

/** One line of the access log. Never body, query text, token or personal data. */
export interface AccessLine {
  readonly requestId: string
  readonly method: string
  /** Path with its parameters unfilled, e.g. /api/staff/:tenant/cases/:id. */
  readonly path: string
  readonly status: number
  readonly ms: number
  readonly code?: string
}

/** What the doors run on. */
export interface Composition {
  readonly world: World
  /** Secret of the jobs' caller; '' closes the jobs. */
  readonly jobSecret: string
  /** Where the public reaches this host; '' = where the request was sent. */
  readonly publicOrigin: string
  readonly log: (line: AccessLine) => void
  /** A bug, with the request it happened in; the client gets no more than the request id. */
  readonly logBug: (error: unknown, requestId: string) => void
  /** Whether the error means that the database can't be reached just now. */
  readonly isOutage: (error: unknown) => boolean
  /** Versions of what is public: the doors of all areas read and write the same townships. */
  readonly freshness: Freshness
  /** Monotonic milliseconds, for limits and log lines. */
  readonly ticks: () => number
}
