import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import type { WeappDriver } from '../support/driver'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { fixtureDriver } from './fixture'

/** Button of the fixture app → what must be reported. */
const PLANTED = {
  抛出: /planted: handler/,
  拒绝: /unhandled-rejection: .*planted: rejection/,
  定时: /planted: timer/,
  本地存储: /localStorage|setItem/,
  取数: /fetch/,
  求值: /Code generation from strings disallowed/,
  记错: /console: planted: console/,
  缺模板: /planted-template|template/,
}

describe('faults planted in app code are reported', () => {
  let browser: Browser
  let app: WeappDriver

  before(async () => {
    browser = await borrowBrowser()
    app = await fixtureDriver(browser)
  })
  after(async () => {
    await app.close()
    await giveBackBrowser()
  })

  it('a throw while the page loads', async () => {
    await app.open('/pages/detail/index?id=throw')
    await app.see('详情')
    assert.match(app.errors().join('\n'), /planted: render/)
  })

  for (const [name, expected] of Object.entries(PLANTED)) {
    it(name, async () => {
      await app.open('/pages/detail/index')
      const before = app.errors().length
      await app.tap(name)
      await app.browserPage.waitForTimeout(30)
      await app.simulator.settled()
      assert.match(app.errors().slice(before).join('\n'), expected)
    })
  }
})
