import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import {
  checkServiceItem,
  readHallDesk,
  recordServiceMonth,
  removeWindow,
  saveHallNote,
  saveWindow,
} from '../../../../src/contract/service-desk'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startPublishingDesk } from '../../../support/peopled-server'
import type { TestServer } from '../../../support/server'
import { addedWindow, publishedService, windowForm } from '../../../support/service-forms'

onOneDatabase((database) => {
  describe('no change at the desk of the service hall without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    let itemId = ''
    before(async () => {
      const started = await startPublishingDesk(database)
      server = started.server
      clerk = await started.desk.token('clerk')
      itemId = await publishedService(started.desk, '临时救助')
    })
    after(() => server.stop())

    const version = async () => (await call(server, readHallDesk, [{}, { token: clerk }])).body.version
    const scenarios = new Scenarios()
    const window = async (over: object) => {
      const form = { version: await version(), windowId: '', window: windowForm(over), because: '' }
      return [form, clerk] as const
    }
    scenarios.add(
      saveWindow,
      () => window({ name: '一号窗口' }),
      () => window({ name: '' }),
    )
    scenarios.add(
      removeWindow,
      async () => {
        const windowId = await addedWindow({ server, token: clerk }, { name: '二号窗口' })
        return [{ version: await version(), windowId, because: '合并' }, clerk]
      },
      async () => [{ version: await version(), windowId: 'none', because: '合并' }, clerk],
    )
    const note = async (link: string) => {
      const bridge = { name: '一部手机办事通', link, canDo: '', howTo: '', sourceNote: '' }
      return [{ version: await version(), note: '', sourceNote: '', bridge, because: '' }, clerk] as const
    }
    scenarios.add(
      saveHallNote,
      () => note('https://zwfw.example.cn'),
      () => note('zwfw'),
    )
    scenarios.add(
      checkServiceItem,
      async () => [{ id: itemId, note: '' }, clerk],
      async () => [{ id: 'none', note: '' }, clerk],
    )
    const month = (inTime: number) => async () =>
      [{ id: itemId, month: '2026-02', handled: 3, inTime, source: '登记簿' }, clerk] as const
    scenarios.add(recordServiceMonth, month(3), month(4))

    const doors = DOORS.services.map(({ door }) => door).filter(({ method }) => method === 'POST')
    itAuditsEvery(doors, scenarios, () => server)
  })
})
