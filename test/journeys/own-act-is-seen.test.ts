import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { H5Driver } from '../support/driver'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { shownTopic } from '../support/topic-forms'

describe('somebody whose browser keeps what it read for half a minute (h5)', () => {
  let server: TestServer
  let phone: H5Driver
  before(async () => {
    const browser = await borrowBrowser()
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
    phone = await H5Driver.create({ browser, server: server.origin, keepsAnswers: true })
  })
  after(async () => {
    await phone.close()
    await giveBackBrowser()
    await server.stop()
  })

  it('sees what her own act changed, on the page and in the list', async () => {
    const id = await shownTopic(server)
    await phone.open('/pages/topics/list/index')
    await phone.see('1 人想看')
    await phone.open(`/pages/topics/topic/index?id=${id}`)
    await phone.see('1 人想看')
    await phone.tap('我也想看')
    await phone.see('2 人想看')
    await phone.leavePage('/pages/topics/list/index')
    await phone.see('2 人想看')
  })
})
