import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnComplaint, readComplaint } from '../../../../src/contract/complaints'
import type { ComplaintDeskAct } from '../../../../src/contract/complaint-acts'
import { readMeasuredUnit } from '../../../../src/contract/scorecards'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { PublishingDesk } from '../../../support/publications'
import { SOCIAL } from '../../../support/scorecard-forms'
import { startServer, type TestServer } from '../../../support/server'

const WORDS = { reason: '', handedTo: '', contact: '' }

onOneDatabase((database) => {
  describe('what a unit is measured by', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    before(async () => {
      server = await startServer({ database, today: '2026-08-03', documents: false })
      for (const account of ['clerk', 'head', 'handler'] as const)
        tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const lines = async (account: string, unit: string) =>
      (await call(server, readMeasuredUnit, [{ ...SOCIAL, unit }, { token: tokens[account] }])).body.lines

    it('counts a complaint about it that was found to be so, and doesn’t say which to those whom it is about', async () => {
      const about = { concernedUnits: [SOCIAL.unit] }
      const { id } = (await sendLetter(server, await guestToken(server), about)).body
      const read = async () => (await call(server, readComplaint, [{ id }, { token: tokens.clerk }])).body
      const does = async (act: ComplaintDeskAct) =>
        call(server, actOnComplaint, [
          { id, seq: (await read()).seq, act },
          { token: tokens.clerk, key: newKey() },
        ])
      await does({ act: 'sort', kind: 'complaint', reason: '' })
      const me = (await read()).people.find(({ name }) => name === '演示经办')
      await does({ act: 'assign', to: me?.id ?? '', reason: '' })
      await does({ act: 'answer', answer: { outcome: 'solved', text: '已经改了。', ...WORDS } })
      const ofClerk = (await lines('clerk', SOCIAL.unit))[4]
      assert.deepEqual([ofClerk?.now.bad, ofClerk?.things[0]?.id], [1, id])
      const ofHandler = (await lines('handler', SOCIAL.unit))[4]
      assert.deepEqual([ofHandler?.now.bad, ofHandler?.things.length, ofHandler?.hidden], [1, 0, 1])
      const answering = (await lines('clerk', 'party-government-office'))[0]
      assert.deepEqual([answering?.now.total, answering?.now.bad], [1, 0])
    })

    it('counts each text that was handed in, and what was sent back', async () => {
      const desk = new PublishingDesk(server)
      const piece = (await desk.draft({ title: '关于秋收的通知' })).body
      const [before] = (await lines('clerk', 'party-government-office')).filter(
        ({ criterion }) => criterion === 'quality',
      )
      assert.equal(before?.now.applies, false)
      await desk.act(piece.id, 'clerk', { act: 'submit', keepBecause: '' })
      await desk.act(piece.id, 'reviewer', { act: 'return_piece', reason: '缺附件' })
      const quality = (await lines('clerk', 'party-government-office'))[3]
      assert.deepEqual([quality?.now.total, quality?.now.bad], [1, 1])
      assert.match(quality?.things[0]?.note ?? '', /第1次送审，退回：缺附件/)
    })
  })
})
