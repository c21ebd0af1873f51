import path from 'node:path'
import { after, afterEach, before, describe } from 'node:test'
import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { engineOfServer } from '../support/databases'
import { H5Driver, WeappDriver } from '../support/driver'
import { startServer, type TestServer } from '../support/server'
import { IS_WHOLE_MATRIX, isOfFirstHalf } from '../support/matrix'
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

/*
 * H5 is served from the embedded database, the mini-program from a database server where the machine has one: so each story is
 * told on both databases, and the quicker one serves the slower build.
 */

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
    const engine = build === 'weapp' ? engineOfServer() : null

    before(async () => {
      browser = await borrowBrowser()
      const options = { today, clientFolder: path.join(ROOT, 'dist/h5') }
      const server = await startServer(engine === null ? options : { ...options, database: engine })
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
      await engine?.close()
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

/** Tells a story on one of the builds, chosen by its title; on both in the whole matrix (ADR 0208). */
export const onOneBuild = (title: string, today: string, story: (town: () => Town) => void): void => {
  if (IS_WHOLE_MATRIX) onEachBuild(title, today, story)
  else onBuild(isOfFirstHalf(title) ? 'h5' : 'weapp', [title, today], story)
}
