import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDocument } from '../../../../src/contract/read-document'
import { day } from '../../../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../../../src/domain/information-request/events'
import { newCase, received, withdrawn } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { publishReport, reportAct, reportOf, type AtDesk } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'

const [BEFORE, YEAR] = ['2024', '2025']

const byClerk = (seq: number, on: string) =>
  ({ seq, on: day(on), at: `${on}T01:00:00.000Z`, by: { personId: 'clerk-1', role: 'clerk' } }) as const

const closed = (seq: number, on: string): CaseEvent => ({
  ...byClerk(seq, on),
  type: 'closed',
  outcome: 'other',
  reason: '申请人已经拿到',
})

const reopened = (seq: number, on: string): CaseEvent => ({
  ...byClerk(seq, on),
  type: 'reopened',
  ground: 'own_correction',
  reason: '核对以后发现没有拿到',
  dueOn: day('2025-01-24'),
})

onOneDatabase((database) => {
  describe('a case moved across the turn of a year, after both reports are public', () => {
    let server: TestServer
    let clerk: AtDesk

    const append = (id: string, seq: number, ...events: readonly CaseEvent[]) =>
      server.storage.write(server.tenant, ({ cases }) =>
        cases.append(
          id,
          seq,
          events.map((event) => ({ event })),
        ),
      )

    const textOf = async (id: string): Promise<string> => {
      const { documentId } = await reportOf(clerk, id)
      return JSON.stringify((await call(server, readDocument, [{ id: documentId ?? '' }])).body)
    }

    const changesOf = async (id: string) =>
      (await reportOf(clerk, id)).changes
        .filter(({ key }) => key.endsWith('.total'))
        .map(({ key, before: was, now }) => [key, was, now])

    const balances = async (id: string) =>
      (await reportOf(clerk, id)).report.checks
        .filter(({ code, holds }) => /^V[1-7]$/.test(code) && holds === false)
        .map(({ code }) => code)

    const correct = (id: string, reason: string) => reportAct(clerk, id, { act: 'correct', reason })

    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      await server.storage.write(server.tenant, async ({ cases }) => {
        await cases.create(newCase('盏公申〔2024〕901号', { id: 'moved', on: '2024-12-20' }))
        await cases.create(newCase('盏公申〔2024〕903号', { id: 'moved back', on: '2024-12-20' }))
      })
      await append('moved', 1, received(2, '2024-12-23'), closed(3, '2024-12-30'))
      await append('moved back', 1, received(2, '2024-12-23'), closed(3, '2025-01-10'))
      for (const id of [BEFORE, YEAR]) {
        assert.equal((await reportAct(clerk, id, { act: 'submit' })).status, 200)
        await publishReport(clerk, id)
      }
    })
    after(() => server.stop())

    it('forward, ended anew in January: both years say what differs, and neither changes silently', async () => {
      const texts = [await textOf(BEFORE), await textOf(YEAR)]
      await append('moved', 3, reopened(4, '2025-01-06'), closed(5, '2025-01-20'))
      assert.deepEqual(await changesOf(BEFORE), [
        ['table2.r6_3.total', 1, 0],
        ['table2.r7.total', 1, 0],
        ['table2.carried_out.total', 1, 2],
      ])
      assert.deepEqual(await changesOf(YEAR), [
        ['table2.carried_in.total', 1, 2],
        ['table2.r6_3.total', 1, 2],
        ['table2.r7.total', 1, 2],
      ])
      assert.deepEqual([await textOf(BEFORE), await textOf(YEAR)], texts)
    })

    it('is corrected in the open, the earlier year first: what it carried over is what the later one took up', async () => {
      assert.deepEqual([await balances(BEFORE), await balances(YEAR)], [[], ['V4']])
      const early = await correct(YEAR, '一件申请改在1月办结')
      assert.equal(early.status, 409)
      assert.match(early.error?.message ?? '', /上年结转/)
      for (const id of [BEFORE, YEAR]) {
        assert.equal((await correct(id, '一件申请改在1月办结')).status, 200)
        await publishReport(clerk, id)
        assert.match(await textOf(id), /更正：一件申请改在1月办结/)
      }
      for (const id of [BEFORE, YEAR]) {
        assert.equal((await reportOf(clerk, id)).needsCorrection, false)
        assert.deepEqual(await balances(id), [])
      }
    })

    it('back, a paper request of December put in late: both years again', async () => {
      await server.storage.write(server.tenant, async ({ cases }) => {
        const paper = newCase('盏公申〔2024〕902号', { id: 'paper', on: '2024-12-30' })
        await cases.create(paper)
        await cases.append(paper.id, 1, [
          { event: received(2, '2024-12-31') },
          { event: withdrawn(3, '2025-01-10') },
        ])
      })
      assert.deepEqual(await changesOf(BEFORE), [
        ['table2.new.total', 2, 3],
        ['table2.carried_out.total', 2, 3],
      ])
      for (const id of [BEFORE, YEAR]) {
        assert.equal((await correct(id, '补登12月31日收到的书面申请')).status, 200)
        await publishReport(clerk, id)
      }
      for (const id of [BEFORE, YEAR]) {
        assert.match(await textOf(id), /更正：补登12月31日收到的书面申请/)
        assert.deepEqual([(await reportOf(clerk, id)).needsCorrection, await balances(id)], [false, []])
      }
    })

    it('from January back to December, its ending put right: the later year loses what the earlier one gains', async () => {
      await append('moved back', 3, reopened(4, '2025-01-13'), {
        ...closed(5, '2024-12-31'),
        at: '2025-01-14T01:00:00.000Z',
      })
      assert.deepEqual(await changesOf(BEFORE), [
        ['table2.r6_3.total', 0, 1],
        ['table2.r7.total', 0, 1],
        ['table2.carried_out.total', 3, 2],
      ])
      assert.deepEqual(await changesOf(YEAR), [
        ['table2.carried_in.total', 3, 2],
        ['table2.r6_3.total', 3, 2],
        ['table2.r7.total', 3, 2],
      ])
      assert.equal((await correct(YEAR, '一件申请实在12月31日办结')).status, 409)
      for (const id of [BEFORE, YEAR]) {
        assert.equal((await correct(id, '一件申请实在12月31日办结')).status, 200)
        await publishReport(clerk, id)
      }
      for (const id of [BEFORE, YEAR])
        assert.deepEqual([(await reportOf(clerk, id)).needsCorrection, await balances(id)], [false, []])
    })
  })
})
