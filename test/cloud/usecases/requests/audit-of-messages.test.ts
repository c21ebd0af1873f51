import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { keepMessageAnswers } from '../../../../src/contract/messages'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { guestToken } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

const TEMPLATE = { purpose: 'progress', id: 'tmpl', fields: { thing1: 'title' } } as const
const ANSWER = { templateId: 'tmpl', answer: 'accept' } as const

onOneDatabase((database) => {
  describe('no consent to a message without its audit entry', () => {
    let server: TestServer
    before(async () => {
      const wechat = { appId: 'wx', secret: 's', baseUrl: 'http://127.0.0.1:1', templates: [TEMPLATE] }
      server = await startServer({ database, today: '2026-03-02', documents: false, wechat })
    })
    after(() => server.stop())
    const scenarios = new Scenarios()
    scenarios.add(
      keepMessageAnswers,
      async () => [{ answers: [ANSWER] }, await guestToken(server)],
      async () => [{ answers: [{ ...ANSWER, answer: 'perhaps' }] }, await guestToken(server)],
    )
    const doors = DOORS.session.map(({ door }) => door).filter(({ path }) => path === keepMessageAnswers.path)
    itAuditsEvery(doors, scenarios, () => server)
  })
})
