import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readComplaint } from '../../../src/contract/complaints'
import { draftFromComplaint } from '../../../src/contract/publication-proposals'
import { confirmedLetter } from '../../support/complaint-forms'
import { eachDatabase } from '../../support/databases'
import { call, newKey } from '../../support/http-client'
import { PublishingDesk } from '../../support/publications'
import { startServer, type TestServer } from '../../support/server'

eachDatabase((database) => {
  describe('来信选登', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const draft = (complaintId: string, token: string) =>
      call(server, draftFromComplaint, [{ complaintId }, { token, key: newKey() }])

    it('is a piece from letter and answer with nothing personal, in a column of its own', async () => {
      const text = '芒别村三组路灯坏了，我叫李小满，电话13900000001'
      const { id, clerk } = await confirmedLetter(server, { text })
      const { status, body, error } = await draft(id, clerk)
      assert.equal(status, 200, error?.message)
      assert.equal(body.content.columnId, 'selected_letters')
      assert.equal(body.content.title, '来信选登：投诉（芒别村三组路口）')
      assert.match(JSON.stringify(body.content.blocks), /139\*{4}0001.*138\*{4}5678/)
      assert.match(body.story[0]?.text ?? '', /^来信选登（盏信〔2026〕\d+号）$/)
    })

    it('is begun only while the sender agrees, and is not published once he has taken it back', async () => {
      const { id, clerk, says } = await confirmedLetter(server, { mayPublish: false })
      const seen = async () => (await call(server, readComplaint, [{ id }, { token: clerk }])).body.mayBeShown
      assert.equal(await seen(), false)
      assert.equal((await draft(id, clerk)).error.code, 'complaint_not_agreed')
      assert.equal((await says({ act: 'allow_publication', allows: true })).body.mayPublish, true)
      assert.equal(await seen(), true)
      const piece = (await draft(id, clerk)).body
      await says({ act: 'allow_publication', allows: false })
      const desk = new PublishingDesk(server)
      const refused = await desk.act(piece.id, 'head', { act: 'publish' } as never)
      assert.equal(refused.error.code, 'complaint_not_agreed')
    })

    it('never shows a kind that is nobody else’s business', async () => {
      const sender = { name: '李小满', phone: '13900000001', address: '芒别村三组' }
      const { says } = await confirmedLetter(server, { kind: 'record_correction', sender })
      assert.equal((await says({ act: 'allow_publication', allows: true })).status, 200)
      const hidden = await confirmedLetter(server, { kind: 'petition', sender })
      assert.notEqual((await hidden.says({ act: 'allow_publication', allows: true })).status, 200)
    })
  })
})
