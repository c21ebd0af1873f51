import type { Sms } from '../../ports/sms'

/** How the county's gateway is reached; given by the surroundings, never built in. */
export interface SmsGateway {
  readonly url: string
  /** Sent as `Authorization: Bearer …`. */
  readonly token: string
  /** Id of the approved text of the message; '' where the gateway needs none. */
  readonly template: string
}

const TIMEOUT_MS = 5_000

/**
 * A gateway that takes `POST { phone, template, code, minutes }` as JSON and answers 2xx. Another shape needs a small
 * forwarder of the county's own; see docs/accounts.md.
 */
export const gatewaySms = ({ url, token, template }: SmsGateway): Sms => ({
  send: async (message) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...message, template }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      })
      return response.ok
    } catch {
      // The cause may hold the address with what stands in it: it goes no further.
      return false
    }
  },
})
