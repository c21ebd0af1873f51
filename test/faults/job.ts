import type { TestServer } from '../support/server'
import type { Phone } from './faults'

/** What is asked for on a server: the thing a person sent, and the day under which it was received. */
export interface Found {
  /** Null where nothing is received, e.g. a piece. */
  readonly receivedOn: string | null
  /** What should have come with it and did not, e.g. its photo. */
  readonly lacks?: string
}

/** Somebody with the finger over the button. */
export interface Ready {
  readonly phone: Phone
  readonly press: () => Promise<void>
  /** Words on the button that sends. */
  readonly button: string
  /** What he does who comes back and does not know: looks, and presses again where the phone still offers it. */
  readonly lookAgain: () => Promise<void>
  /** What of his came to the server, each time it is there. */
  readonly onServer: () => Promise<readonly Found[]>
  /** Words by which what he wrote is known again, on the phone too. */
  readonly mark: string
  /** Whether he wrote anything; who only presses a button for what lies on the server has nothing to lose. */
  readonly isWritten: boolean
}

/** Where a cell plays. */
export interface Place {
  readonly server: TestServer
  readonly newPhone: () => Promise<Phone>
  /** A number no other cell has. */
  readonly number: number
}

/** One thing people send, with the requests it takes. */
export interface Job {
  readonly name: string
  /** Each request by the address it goes to. */
  readonly steps: readonly (readonly [name: string, door: RegExp])[]
  readonly prepare: (place: Place, step: string) => Promise<Ready>
}
