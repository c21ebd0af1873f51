import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, afterEach, before, describe, it } from 'node:test'
import { listDocuments } from '../../src/contract/list-documents'
import { Resident } from '../journeys/resident'
import { H5Driver, VmDriver, type PhoneDriver } from '../support/driver'
import { call } from '../support/http-client'
import { OLD_PHONE } from '../support/old-phone'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { routesOf, type AppConfig } from '../weapp-simulator/wx/app-config'

const WEAPP = path.join(ROOT, 'dist/weapp')

describe('a phone of 2016', () => {
  let server: TestServer
  let document: { readonly id: string; readonly title: string }
  before(async () => {
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
    const asked = { q: '', column: 'normative_documents', cursor: '' }
    document = (await call(server, listDocuments, [asked])).body.items[0]!
  })
  after(() => server.stop())

  const phones: Readonly<Record<string, () => Promise<PhoneDriver>>> = {
    'on the web': async () =>
      H5Driver.create({ browser: await borrowBrowser(), server: server.origin, before: OLD_PHONE }),
    'in WeChat': async () => new VmDriver({ server: server.origin, distDir: WEAPP, before: OLD_PHONE }),
  }
  for (const [where, make] of Object.entries(phones))
    describe(where, () => {
      let phone: PhoneDriver
      const open = async (place: string) => {
        phone = await make()
        await phone.open(place)
      }
      afterEach(async () => {
        await phone.close()
        if (phone instanceof H5Driver) await giveBackBrowser()
      })

      it('shows the first page', async () => {
        await open('/pages/home/index')
        await phone.see('最新公开')
        await phone.see('找人问')
        assert.deepEqual(phone.errors(), [])
      })

      it('finds a document and shows it', async () => {
        await open('/pages/disclosures/column/index?name=normative_documents')
        await phone.see(document.title)
        await phone.open(`/pages/disclosures/document/index?id=${document.id}`)
        await phone.see(document.title)
        assert.deepEqual(phone.errors(), [])
      })

      it('sends a request', async () => {
        await open('/pages/home/index')
        const resident = new Resident(phone)
        await resident.fillRequest()
        await resident.send()
        assert.match(await resident.numberOnReceipt(), /〔2026〕\d+号$/)
        assert.deepEqual(phone.errors(), [])
      })
    })

  it('opens every page in WeChat', async () => {
    const phone = new VmDriver({ server: server.origin, distDir: WEAPP, before: OLD_PHONE })
    const config = JSON.parse(readFileSync(path.join(WEAPP, 'app.json'), 'utf8')) as AppConfig
    for (const route of routesOf(config)) {
      await phone.open(`/${route}`)
      assert.ok((await phone.meters()).nodes > 0, route)
    }
    await phone.close()
    assert.deepEqual(
      phone.errors().filter((error) => !error.startsWith('console:')),
      [],
    )
  })
})
