import type { Browser } from 'playwright-core'
import type { SessionView } from '../../../src/contract/sessions'
import { openGuestSession, signIn } from '../../../src/contract/sessions'
import { WeappDriver } from '../../support/driver'
import { call } from '../../support/http-client'
import type { TestServer } from '../../support/server'

/** Who looks at a page. */
export type Looker = 'resident' | 'clerk' | 'head' | 'county'

/** Sessions as they lie on a phone. */
export type Sessions = Readonly<Record<Looker, SessionView>>

type Server = Pick<TestServer, 'origin' | 'tenant' | 'accounts'>

/** Signs everybody in; the resident is a guest's session, or one that was there before. */
export const sessionsOf = async (server: Server, resident?: SessionView): Promise<Sessions> => {
  const of = async (who: 'clerk' | 'head' | 'county') =>
    (await call(server, signIn, [server.accounts[who]])).body
  const guest = resident ?? (await call(server, openGuestSession, [{}])).body
  return { resident: guest, clerk: await of('clerk'), head: await of('head'), county: await of('county') }
}

/** A phone on which somebody is signed in. */
export const phoneOf = async (
  browser: Browser,
  origin: string,
  session: SessionView,
): Promise<WeappDriver> => {
  const phone = await WeappDriver.create({ browser, server: origin, viewport: { width: 375, height: 812 } })
  phone.simulator.storage.set('gkt:session', JSON.stringify(session))
  return phone
}
