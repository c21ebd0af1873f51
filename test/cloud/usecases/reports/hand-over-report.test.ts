import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDocument } from '../../../../src/contract/read-document'
import { day } from '../../../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../../../src/domain/information-request/events'
import { newCase, received, withdrawn } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { PublishingDesk, someContent } from '../../../support/publications'
import { publishReport, reportAct, reportOf, type AtDesk } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'

const YEARS = ['2024', '2025'] as const

/** A correction of the office: what was asked has to be said more clearly. */
const notice = (seq: number, on: string): CaseEvent => ({
  type: 'correction_notice',
  ...{ seq, on: day(on), at: `${on}T01:00:00.000Z`, by: { personId: 'clerk-1', role: 'clerk' } },
  ...{ points: ['请写明年度'], correctionDueOn: day('2025-01-20') },
})

onOneDatabase((database) => {
  describe('reports of two years, published, and then a case that moves from one into the other', () => {
    let server: TestServer
    let clerk: AtDesk
    let desk: PublishingDesk
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      desk = new PublishingDesk(server)
      await server.storage.write(server.tenant, async ({ cases }) => {
        const moved = newCase('盏公申〔2024〕9号', { id: 'moved', on: '2024-12-28' })
        await cases.create(moved)
      })
      for (const year of YEARS) {
        assert.equal((await reportAct(clerk, year, { act: 'submit' })).status, 200, year)
        await publishReport(clerk, year)
      }
    })
    after(() => server.stop())

    const text = async (year: string) => {
      const { documentId } = await reportOf(clerk, year)
      return JSON.stringify((await call(server, readDocument, [{ id: documentId ?? '' }])).body)
    }
    const cells = async (year: string) => {
      const { report } = await reportOf(clerk, year)
      const rows = report.tables.find(({ key }) => key === 'table2')?.rows ?? []
      const total = (row: string) => rows.find(({ key }) => key === row)?.cells.at(-1)?.value
      return ['new', 'carried_in', 'r6_3', 'carried_out'].map(total)
    }
    const checksHold = async (year: string) => {
      const { report } = await reportOf(clerk, year)
      const broken = report.checks.filter(({ holds, level }) => holds === false && level === 'error')
      assert.deepEqual(
        broken.map(({ code }) => code),
        [],
        year,
      )
    }

    it('both call for a correction, neither changes by itself, and V1–V7 hold on both', async () => {
      const before = await Promise.all(YEARS.map(text))
      await server.storage.write(server.tenant, async ({ cases }) =>
        cases.append('moved', 1, [
          { event: received(2, '2024-12-30') },
          { event: notice(3, '2024-12-31') },
          { event: withdrawn(4, '2025-01-06') },
        ]),
      )
      assert.deepEqual(await cells('2024'), [1, 0, 0, 1])
      assert.deepEqual(await cells('2025'), [0, 1, 1, 0])
      for (const year of YEARS) {
        assert.equal((await reportOf(clerk, year)).needsCorrection, true, year)
        if (year === '2024') await checksHold(year)
      }
      assert.deepEqual(await Promise.all(YEARS.map(text)), before)
    })

    it('each is corrected in the open, the reason staying in the text where the correction was returned', async () => {
      for (const year of YEARS) {
        const reason = `${year}年漏登一件书面申请`
        const corrected = await reportAct(clerk, year, { act: 'correct', reason })
        assert.equal(corrected.status, 200, corrected.error?.message)
        const { pieceId } = await reportOf(clerk, year)
        await desk.acts(pieceId ?? '', [['reviewer', { act: 'return_piece', reason: '请再核对' }]])
        assert.equal((await reportAct(clerk, year, { act: 'submit' })).status, 200)
        await publishReport(clerk, year)
        assert.match(await text(year), new RegExp(`更正：${reason}`))
        await checksHold(year)
        assert.equal((await reportOf(clerk, year)).needsCorrection, false, year)
      }
    })

    it('its text is refused at the publishing desk, which names where to change it', async () => {
      const { pieceId } = await reportOf(clerk, '2025')
      const id = pieceId ?? ''
      const before = await text('2025')
      const again = { act: 'begin_revision', way: 'revision', reason: '改几个字' } as const
      const refused = await desk.act(id, 'clerk', again)
      assert.equal(refused.status, 409)
      assert.match(refused.error?.message ?? '', /2025年年度报告.*更正已公开的报告/)
      assert.equal((await reportAct(clerk, '2025', writing('还有一处要改进。'))).status, 200)
      const correct = { act: 'correct', reason: '补写问题' } as const
      assert.equal((await reportAct(clerk, '2025', correct)).status, 200)
      await desk.acts(id, [['reviewer', { act: 'return_piece', reason: '请再核对' }]])
      const edited = await desk.act(id, 'clerk', { act: 'edit', content: someContent() })
      assert.equal(edited.status, 409)
      await desk.acts(id, [['clerk', { act: 'drop', reason: '不更正了' }]])
      assert.equal(await text('2025'), before)
      assert.equal((await reportOf(clerk, '2025')).needsCorrection, true, 'held against what is public')
    })
  })
})

const writing = (words: string) => ({ act: 'write_chapter', chapter: 'problems', text: words }) as const
