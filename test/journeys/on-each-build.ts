import path from 'node:path'
import { after, afterEach, before, describe } from 'node:test'
import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { H5Driver, WeappDriver } from '../support/driver'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'

export type PhoneBuild = 'h5' | 'weapp'

/** A town with its server, and as many phones as the scenario has people. */
export interface Town {
  readonly build: PhoneBuild
  readonly server: TestServer
  /** A new phone with nothing on it; on H5 its browser keeps the site itself only where that is asked. */
  phone(keepsSite?: boolean): Promise<H5Driver | WeappDriver>
}

const startPhone = (
  { build, server }: Town,
  browser: Browser,
  keepsSite: boolean,
): Promise<H5Driver | WeappDriver> =>
  build === 'h5'
    ? H5Driver.create({ browser, server: server.origin, keepsSite })
    : WeappDriver.create({ browser, server: server.origin, distDir: path.join(ROOT, 'dist/weapp') })

/** Tells a story on one build: for what depends on the desk alone, e.g. how many taps an act takes. */
export const onBuild = (
  build: PhoneBuild,
  [title, today]: readonly [title: string, today: string],
  story: (town: () => Town) => void,
): void => {
  describe(`${title} (${build})`, () => {
    let browser: Browser
    let town: Town
    const phones: (H5Driver | WeappDriver)[] = []

    before(async () => {
      browser = await borrowBrowser()
      const server = await startServer({ today, clientFolder: path.join(ROOT, 'dist/h5') })
      const phone = async (keepsSite = false) => {
        const made = await startPhone(town, browser, keepsSite)
        phones.push(made)
        return made
      }
      town = { build, server, phone }
    })
    afterEach(async () => {
      const met = phones.flatMap((phone) => phone.errors())
      for (const phone of phones.splice(0)) await phone.close()
      assert.deepEqual(met, [])
    })
    after(async () => {
      await giveBackBrowser()
      await town?.server.stop()
    })
    story(() => town)
  })
}

/**
 * Tells the same story on H5 in Chromium and on the production mini-program in the simulator.
 * After every test the phones are put away, and none of them may have met an error.
 */
export const onEachBuild = (title: string, today: string, story: (town: () => Town) => void): void => {
  for (const build of ['h5', 'weapp'] as const) onBuild(build, [title, today], story)
}
