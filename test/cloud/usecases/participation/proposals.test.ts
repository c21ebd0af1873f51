import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { readOrganisation } from '../../../../src/contract/recusals'
import { runReminders } from '../../../../src/contract/reminders'
import type { ProposalDeskAct } from '../../../../src/contract/proposal-acts'
import {
  actOnProposal,
  listDeskProposals,
  listProposals,
  readDeskProposal,
  readProposal,
  registerProposals,
} from '../../../../src/contract/proposals'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { proposalForm, registeredProposal } from '../../../support/proposal-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

type Who = 'clerk' | 'head' | 'handler'

onOneDatabase((database) => {
  describe('proposals of deputies (建议提案)', () => {
    let server: TestServer
    let unit = ''
    let tokens = {} as Record<Who, string>
    const signIn = async () => {
      tokens = {
        clerk: await tokenOf(server, 'clerk'),
        head: await tokenOf(server, 'head'),
        handler: await tokenOf(server, 'handler'),
      }
    }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await signIn()
      const chart = (await call(server, readOrganisation, [{}, { token: tokens.clerk }])).body
      unit = chart.units[0]!.id
    })
    after(() => server.stop())

    const registered = (over: Parameters<typeof proposalForm>[0] = {}) =>
      registeredProposal({ server, token: tokens.clerk }, over)
    const atDesk = async (id: string) =>
      (await call(server, readDeskProposal, [{ id }, { token: tokens.clerk }])).body
    const act = async (who: Who, id: string, done: ProposalDeskAct) => {
      const { seq } = await atDesk(id)
      return call(server, actOnProposal, [
        { id, seq, act: done },
        { token: tokens[who], key: newKey() },
      ])
    }
    const done = async (id: string, ...acts: readonly (readonly [Who, ProposalDeskAct])[]) => {
      for (const [who, each] of acts) {
        const answer = await act(who, id, each)
        assert.equal(answer.status, 200, `${each.act}: ${answer.error?.message}`)
      }
    }
    const assign = (): readonly [Who, ProposalDeskAct] => [
      'clerk',
      { act: 'assign', mainUnitId: unit, jointUnitIds: [], reason: '' },
    ]
    const ANSWER = [
      'handler',
      { act: 'answer', result: 'B', text: '列入今年冬修计划。', talked: '当面走访' },
    ] as const
    const PUBLISH = ['head', { act: 'publish' }] as const

    it('are taken down one by one or as a list, all of it or nothing, each number once in a session', async () => {
      const list = [proposalForm(), proposalForm({ kind: 'motion' })]
      const register = (proposals: readonly object[]) =>
        call(server, registerProposals, [
          { proposals: proposals as typeof list },
          { token: tokens.clerk, key: newKey() },
        ])
      assert.equal((await register(list)).body.ids.length, 2)
      await expectRefusal(server, ['proposal_twice', 'proposals.0.number'], () => register([list[0]!]))
      const bad = [proposalForm(), proposalForm({ proposers: [] })]
      await expectRefusal(server, ['invalid_field', 'proposals.1.proposers'], () => register(bad))
      const guest = await guestToken(server)
      const refused = await call(server, registerProposals, [
        { proposals: list },
        { token: guest, key: newKey() },
      ])
      assert.equal(refused.status, 403)
    })

    it('go to a unit, are answered to the deputy, and seen by everybody once the head lets the result out', async () => {
      const id = await registered({ title: '关于修桥的建议' })
      assert.equal((await call(server, readProposal, [{ id }])).status, 404)
      await done(id, assign(), ANSWER)
      assert.equal((await call(server, readProposal, [{ id }])).status, 404)
      assert.equal((await act('clerk', id, { act: 'publish' })).status, 403)
      await done(id, PUBLISH)
      const shown = (await call(server, readProposal, [{ id }])).body
      assert.deepEqual(
        [shown.proposers, shown.answer?.text, shown.answer?.inTime],
        [['岳代表'], '列入今年冬修计划。', true],
      )
      const list = (await call(server, listProposals, [{}])).body
      assert.ok(list.proposals.some((each) => each.id === id))
      assert.equal(list.sessions[0]?.results.B, 1)
    })

    it('show names and text only where the proposers agreed', async () => {
      const id = await registered({ showsNames: false, showsText: false })
      await done(id, assign(), ANSWER, PUBLISH)
      const { proposers, proposerCount, text, title } = (await call(server, readProposal, [{ id }])).body
      assert.deepEqual([proposers, proposerCount, text], [[], 1, ''])
      assert.notEqual(title, '')
    })

    it('are dealt with again where the deputy is discontent: out of sight, the term anew', async () => {
      const id = await registered()
      await done(id, assign(), ANSWER, PUBLISH)
      await done(id, ['clerk', { act: 'give_opinion', opinion: 'discontent', words: '没说清哪天修' }])
      const view = await atDesk(id)
      assert.deepEqual([view.status, view.dueOn, view.isPublic], ['handling', '2026-06-02', false])
      assert.equal((await call(server, readProposal, [{ id }])).status, 404)
      await done(id, ANSWER, ['clerk', { act: 'give_opinion', opinion: 'content', words: '' }])
      assert.equal((await atDesk(id)).status, 'closed')
    })

    it('refuse in words, by the field, on an old page, and for a unit that isn’t there', async () => {
      const id = await registered()
      const none: ProposalDeskAct = { act: 'assign', mainUnitId: 'nobody', jointUnitIds: [], reason: '' }
      await expectRefusal(server, ['invalid_field', 'act.mainUnitId'], () => act('clerk', id, none))
      await expectRefusal(server, ['act_not_allowed', null], () => act('handler', id, ANSWER[1]))
      await done(id, assign())
      const personal = { ...ANSWER[1], text: '请找13812345678' }
      await expectRefusal(server, ['invalid_field', 'act.text'], () => act('handler', id, personal))
      const old = { id, seq: 1, act: ANSWER[1] }
      const stale = await call(server, actOnProposal, [old, { token: tokens.handler, key: newKey() }])
      assert.equal(stale.error?.code, 'stale_dossier')
    })

    it('are reminded of fifteen days before their last day and when they are late, each once', async () => {
      const id = await registered({ title: '关于路灯的建议' })
      await done(id, assign())
      const remind = async () => (await call(server, runReminders, [{}, { token: JOB_SECRET }])).body.queued
      const titles = async () => {
        const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, { token: tokens.clerk }]))
          .body
        return notices.filter(({ about }) => about.id === id).map(({ title }) => title)
      }
      server.setToday('2026-05-18')
      await signIn()
      assert.ok((await remind()) > 0)
      assert.deepEqual((await titles())[0], '建议提案快到期')
      assert.equal(await remind(), 0)
      server.setToday('2026-06-03')
      await signIn()
      assert.ok((await remind()) > 0)
      assert.deepEqual((await titles())[0], '建议提案逾期')
      const desk = (await call(server, listDeskProposals, [{}, { token: tokens.clerk }])).body
      assert.equal(desk.proposals[0]?.isOverdue, true)
      assert.ok((desk.sessions[0]?.overdue ?? 0) > 0)
    })
  })
})
