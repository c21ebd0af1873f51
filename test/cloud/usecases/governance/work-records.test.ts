import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readNarrative } from '../../../../src/contract/report-files'
import { actOnWorkRecord, listWorkRecords, readWorkRecord } from '../../../../src/contract/work-records'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { newWork, workFormOf } from '../../../support/work-forms'

onOneDatabase((database) => {
  describe('trainings and meetings', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    let id = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const account of ['clerk', 'handler'] as const) tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })
    const all = async () => (await call(server, listWorkRecords, [{}, { token: tokens.clerk }])).body

    it('are recorded with who was there', async () => {
      const [someone] = (await all()).staff
      const { body } = await newWork(desk(), { attendees: [someone?.personId ?? ''] })
      assert.deepEqual([body.headcount, body.attendeeNames], [6, [someone?.name]])
      id = body.id
      assert.deepEqual((await all()).ofYear, { meetings: null, trainings: 1, trained: 6 })
      const unknown = await newWork(desk(), { attendees: ['nobody'] })
      assert.deepEqual([unknown.status, unknown.error?.field], [422, 'attendees'])
      const short = await newWork(desk(), { hours: 0 })
      assert.deepEqual([short.status, short.error?.field], [422, 'hours'])
    })

    it('are mended with a reason', async () => {
      const act = { ...workFormOf({ others: 7 }), act: 'amend', reason: '人数错了' } as const
      const mended = await call(server, actOnWorkRecord, [
        { id, seq: 1, act },
        { token: tokens.clerk, key: newKey() },
      ])
      assert.equal(mended.body.headcount, 7)
      const { body } = await call(server, readWorkRecord, [{ id }, { token: tokens.clerk }])
      assert.equal(body.story.at(-1)?.text, '人数错了')
    })

    it('stand in the words of the annual report of their year', async () => {
      await newWork(desk(), { heldOn: '2025-06-01', others: 20 })
      await newWork(desk(), { heldOn: '2025-07-01', kind: 'meeting' })
      const { body } = await call(server, readNarrative, [{ id: '2025' }, { token: tokens.clerk }])
      const words = body.chapters.map(({ suggested }) => suggested).join('')
      assert.match(words, /召开政府信息公开工作会议1次，举办培训1次，培训20人次/)
    })

    it('are kept by clerk and head, and closed to residents', async () => {
      assert.equal((await newWork(desk('handler'))).status, 403)
      const token = await guestToken(server)
      assert.equal((await call(server, listWorkRecords, [{}, { token }])).status, 403)
    })
  })
})
