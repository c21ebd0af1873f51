import type { Browser } from 'playwright-core'
import type { SessionView } from '../../../src/contract/sessions'
import { thingsToLookAt } from '../../support/pages/things-to-look-at'
import type { TestServer } from '../../support/server'
import type { Look } from '../evidence'
import { phoneOf } from './town'
import { walk } from './walk'

interface Start {
  readonly server: TestServer
  readonly browser: Browser
  /** Whose pages are full. */
  readonly resident: SessionView
}

/** Makes what pages of one thing are about, signs everybody in on phones of their own and walks through the pages. */
export const walkEverything = async (
  { server, browser, resident }: Start,
  pages: readonly string[],
): Promise<readonly Look[]> => {
  const { ids, sessions } = await thingsToLookAt(server, resident)
  return walk(ids, (who) => phoneOf(browser, server.origin, sessions[who]), pages)
}
