export type Fault =
  /** The server gets the request and commits; the client sees no answer. */
  | { readonly kind: 'drop-answer' }
  /** The request never leaves the phone. */
  | { readonly kind: 'refuse' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The way delivers the request twice; the client sees the second answer. */
  | { readonly kind: 'duplicate' }
  /** The client is told at once that it failed; the request still arrives, so much later: behind what is sent next. */
  | { readonly kind: 'arrive-late'; readonly milliseconds: number }
  /** A proxy on the way answers instead of the server. */
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }

type Planned = { readonly pattern: string | RegExp; readonly fault: Fault; left: number }

/** Which requests fail how. Used by every driver, so that one scenario meets the same faults on each. */
export class FaultPlan {
  offline = false
  private planned: Planned[] = []

  /** Applies to the next `times` requests whose address contains `pattern`. */
  add(pattern: string | RegExp, fault: Fault, times = 1): void {
    this.planned.push({ pattern, fault, left: times })
  }

  /** The fault for this request, used up by asking. */
  take(url: string): Fault | null {
    if (this.offline) return { kind: 'refuse' }
    const found = this.planned.find(({ pattern, left }) => left > 0 && matches(url, pattern))
    if (!found) return null
    found.left--
    return found.fault
  }

  /** Whether a planned fault has not been met yet. */
  get waits(): boolean {
    return this.planned.some(({ left }) => left > 0)
  }

  clear(): void {
    this.planned = []
    this.offline = false
  }
}

function matches(url: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? url.includes(pattern) : pattern.test(url)
}
