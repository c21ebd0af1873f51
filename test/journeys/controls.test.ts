import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { H5Driver, type Operation } from '../support/driver'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { Resident } from './resident'

describe('every control of the form (h5)', () => {
  let browser: Browser
  let server: TestServer
  before(async () => {
    browser = await borrowBrowser()
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  })
  after(async () => {
    await giveBackBrowser()
    await server.stop()
  })

  for (const operation of ['touch', 'mouse', 'keyboard'] satisfies readonly Operation[]) {
    it(`answers to ${operation}`, async () => {
      const phone = await H5Driver.create({ browser, server: server.origin, operation })
      const resident = new Resident(phone)
      await resident.fillRequest()
      await resident.send()
      assert.match(await resident.numberOnReceipt(), /〔2026〕/)
      assert.deepEqual(phone.errors(), [])
      await phone.close()
    })
  }
})
