import { openGuestSession, signIn } from '../../src/contract/sessions'
import { call } from './http-client'
import type { TestServer } from './server'

/** Signs a demo person in over HTTP and answers the token. */
export const tokenOf = async (server: TestServer, who: keyof TestServer['accounts']): Promise<string> => {
  const { status, body } = await call(server, signIn, [server.accounts[who]])
  if (status !== 200) throw new Error(`${who} could not sign in: ${status}`)
  return body.token
}

/** A device's own session, as for somebody without an account. */
export const guestToken = async (server: TestServer): Promise<string> =>
  (await call(server, openGuestSession, [{}])).body.token
