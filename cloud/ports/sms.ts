/** A text message with a code for one use. */
export interface CodeMessage {
  /** Mobile number, digits only. */
  readonly phone: string
  readonly code: string
  /** How long the code is good. Unit: minutes. */
  readonly minutes: number
}

/** The county's gateway for text messages. */
export interface Sms {
  /** False where the gateway did not take it. */
  send(message: CodeMessage): Promise<boolean>
}
