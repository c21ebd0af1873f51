import type { Browser } from 'playwright-core'
import type { SessionView } from '../../../src/contract/sessions'
import type { TestServer } from '../../support/server'
import type { Look } from '../evidence'
import { phoneOf, sessionsOf, type Town } from './town'
import { walk } from './walk'

interface Start {
  readonly server: Pick<TestServer, 'origin' | 'tenant' | 'accounts'>
  readonly browser: Browser
  /** Whose pages are full. */
  readonly resident: SessionView
}

/** Signs everybody in on phones of their own and walks through the pages. */
export const walkEverything = async (
  { server, browser, resident }: Start,
  pages: readonly string[],
): Promise<readonly Look[]> => {
  const sessions = await sessionsOf(server, resident)
  const tokens = Object.fromEntries(Object.entries(sessions).map(([who, { token }]) => [who, token]))
  const town = { origin: server.origin, tenant: server.tenant, tokens } as unknown as Town
  return walk(town, (who) => phoneOf(browser, server.origin, sessions[who]), pages)
}
