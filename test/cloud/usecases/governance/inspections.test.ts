import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { downloadInspection, listInspections, readInspection } from '../../../../src/contract/inspections'
import { runReminders } from '../../../../src/contract/reminders'
import { readEvidence } from '../../../../src/contract/systems'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile } from '../../../support/http-client'
import { filledBut, newInspection, onInspection } from '../../../support/inspection-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('an inspection', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    let id = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const account of ['clerk', 'head', 'handler'] as const)
        tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })
    const read = async () => (await call(server, readInspection, [{ id }, { token: tokens.clerk }])).body

    it('shows what the records say of each line before it is filled in', async () => {
      const begun = (await newInspection(desk())).body
      id = begun.id
      const evidence = Object.fromEntries(begun.lines.map((line) => [line.key, line.evidence]))
      assert.match(evidence.guide ?? '', /^指南.*更新/)
      assert.match(evidence.group ?? '', /没有组长/)
      assert.match(evidence.report ?? '', /没有公开的2025年年度报告/)
      assert.equal(evidence.ways, '')
    })

    it('is signed once every line is answered, and keeps what the records said then', async () => {
      const early = await onInspection(desk('head'), { id, seq: 1 }, { act: 'sign', conclusion: '好' })
      assert.match(early.error?.message ?? '', /没有填/)
      const wrong = await onInspection(desk(), { id, seq: 1 }, filledBut('guide', '下周'))
      assert.deepEqual([wrong.status, wrong.error?.field], [422, 'act.guide_by'])
      const filled = (await onInspection(desk(), { id, seq: 1 }, filledBut('guide', '2026-03-12'))).body
      const signed = await onInspection(desk('head'), filled, { act: 'sign', conclusion: '总体符合' })
      assert.deepEqual([signed.body.status, signed.body.next?.dueOn], ['to_mend', '2026-03-12'])
      const then = signed.body.lines[1]?.evidence
      assert.equal((await read()).lines[1]?.evidence, then)
    })

    it('is had as Word and PDF', async () => {
      for (const format of ['docx', 'pdf'] as const) {
        const { status, bytes } = await callFile(server, downloadInspection, [
          { id, format },
          { token: tokens.clerk },
        ])
        assert.equal(status, 200)
        assert.ok(bytes.length > 1000)
      }
    })

    it('reminds of what is to be mended, and of what is late, once each', async () => {
      const remind = async (today: string) => {
        server.setToday(today)
        await call(server, runReminders, [{}, { token: JOB_SECRET }])
        const { body } = await call(server, listMyNotices, [{ cursor: '' }, { token: tokens.clerk }])
        return body.notices.filter(({ title }) => title.includes('改正')).length
      }
      assert.equal(await remind('2026-03-05'), 0)
      assert.equal(await remind('2026-03-10'), 1)
      assert.equal(await remind('2026-03-11'), 1)
      assert.equal(await remind('2026-03-13'), 2)
      const late = { key: 'mendings_late', year: '2026' } as const
      const { body } = await call(server, readEvidence, [late, { token: tokens.clerk }])
      assert.deepEqual(
        body.lines.map((line) => line.id),
        [id],
      )
    })

    it('is over when the last line is mended', async () => {
      const done = { act: 'mend', key: 'guide', doneOn: '2026-03-13', note: '已补充' } as const
      const mended = await onInspection(desk(), await read(), done)
      assert.deepEqual([mended.body.status, mended.body.owed], ['settled', []])
    })

    it('is begun by whoever keeps it, and closed to residents', async () => {
      assert.equal((await newInspection(desk('handler'))).status, 403)
      const token = await guestToken(server)
      assert.equal((await call(server, listInspections, [{}, { token }])).status, 403)
      const { body } = await call(server, listInspections, [{}, { token: tokens.handler }])
      assert.equal(body.inspections.length, 1)
    })
  })
})
