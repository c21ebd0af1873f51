import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { WeappDriver } from '../support/driver'
import { IS_WHOLE_MATRIX } from '../support/matrix'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { BUNDLES, REAL_APP, startEchoServer, type EchoServer } from './fixture'
import { bundleWeapp } from './bundle/bundle-weapp'
import { routesOf, subPackagesOf, type AppConfig } from './wx/app-config'

const built = existsSync(path.join(REAL_APP, 'app.json'))

/** Every page in the full run; else the tabs and the first of each sub-package, since test/pages opens them all. */
const partOfRoutes = (config: AppConfig): readonly string[] =>
  IS_WHOLE_MATRIX
    ? routesOf(config)
    : [
        ...config.pages,
        ...subPackagesOf(config).flatMap(({ root, pages }) =>
          pages.slice(0, 1).map((page) => `${root}/${page}`),
        ),
      ]

describe('the production build in the simulator', { skip: built ? false : 'dist/weapp is not built' }, () => {
  let browser: Browser
  let server: EchoServer
  let app: WeappDriver

  before(async () => {
    browser = await borrowBrowser()
    server = await startEchoServer()
    app = await WeappDriver.create({ browser, server: server.address, distDir: REAL_APP })
  })
  after(async () => {
    server.close()
    await app.close()
    await giveBackBrowser()
  })

  it('compiles every template without a warning', async () => {
    assert.deepEqual((await bundleWeapp(REAL_APP, BUNDLES)).warnings, [])
  })

  it('mounts its pages and reaches for no name a phone lacks', async () => {
    const config = JSON.parse(readFileSync(path.join(REAL_APP, 'app.json'), 'utf8')) as AppConfig
    for (const route of partOfRoutes(config)) {
      await app.open(`/${route}`)
      await app.browserPage.locator('.sim-frame:not([hidden]) wx-view').first().waitFor()
      assert.equal(await app.route(), route)
    }
    assert.deepEqual(
      app.errors().filter((error) => !error.startsWith('console:')),
      [],
    )
  })

  it('moves between the tabs by the native bar', async () => {
    await app.open('/pages/home/index')
    await app.browserPage.getByRole('tab', { name: '我的' }).tap()
    await app.browserPage.waitForFunction(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent === '我的',
    )
    assert.equal(await app.route(), 'pages/mine/index')
  })
})
