import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { startServer, type TestServer } from '../support/server'
import { ROOT } from '../support/source-tree'

describe('the site on a slow line', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  })
  after(async () => {
    await giveBackBrowser()
    await server.stop()
  })

  it('says that it is opening and whom to call, until the first page stands there', async () => {
    const context = await (await borrowBrowser()).newContext()
    const page = await context.newPage()
    let letCome = (): void => undefined
    const held = new Promise<void>((resolve) => (letCome = resolve))
    await page.route('**/js/app.*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(server.origin, { waitUntil: 'commit' })
    const opening = page.getByRole('status').filter({ hasText: '正在打开' })
    await opening.waitFor()
    assert.equal(await page.getByRole('link', { name: '12345' }).getAttribute('href'), 'tel:12345')
    letCome()
    await page.getByText('政府信息公开指南').first().waitFor()
    await opening.waitFor({ state: 'detached' })
    await context.close()
  })
})
