import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnPublication } from '../../../../src/contract/publications'
import { eachDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { PublishingDesk } from '../../../support/publications'
import { startServer, type TestServer } from '../../../support/server'

const PUBLISH = { act: 'publish', publishAt: null } as const

eachDatabase((database) => {
  describe('one piece, let out twice at the same moment', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
    })
    after(() => server.stop())

    it('goes out once, and the other is told that his page is old', async () => {
      const desk = new PublishingDesk(server)
      const id = await desk.cleared({ title: '关于防火的通知', documentNumber: '' })
      const { seq } = (await desk.read(id)).body
      const token = await desk.token('head')
      const press = () =>
        call(server, actOnPublication, [
          { id, seq, act: PUBLISH },
          { token, key: newKey() },
        ])
      const answers = await Promise.all([press(), press(), press()])
      assert.deepEqual(answers.map(({ status, error }) => error?.code ?? status).sort(), [
        200,
        'stale_publication',
        'stale_publication',
      ])
      assert.equal((await desk.read(id)).body.status, 'published')
    })
  })
})
