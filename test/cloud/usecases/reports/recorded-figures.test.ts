import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openFigure } from '../../../../src/contract/annual-reports'
import { readNarrative } from '../../../../src/contract/report-files'
import { day } from '../../../../src/domain/calendar/civil-date'
import { someDocument, someVersion } from '../../../support/case-builders'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { saidConcern } from '../../../support/participation-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { reportAct, reportOf, type AtDesk } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'
import { newWork } from '../../../support/work-forms'

onOneDatabase((database) => {
  describe('the table of 2014 for a township that still has to fill it in', () => {
    let server: TestServer
    let clerk: AtDesk
    before(async () => {
      server = await startServer({ database, today: '2019-12-02', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      const settings = await server.storage.read(server.tenant, async (stores) => stores.settings)
      assert.ok(settings !== null)
      const annualReport = { dueOn: '01-31', oldFormThrough: 2019, recordsFrom: 2019 }
      await server.storage.putTenant({ ...settings, annualReport })
    })
    after(() => server.stop())

    const key = (row: string): string => `statistics.${row}.count`
    const cell = async (row: string) =>
      (await reportOf(clerk, '2019')).report.tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .find((each) => each.key === key(row))
    const opened = async (row: string) => {
      const input = { id: '2019', key: key(row), skip: '0' }
      return (await call(server, openFigure, [input, { token: clerk.token }])).body
    }

    it('doesn’t know of meetings and trainings before one is recorded, then counts them and opens them', async () => {
      assert.deepEqual([(await cell('trained'))?.value, (await cell('trained'))?.source], [null, 'entered'])
      assert.match((await cell('trained'))?.note ?? '', /登记后由系统数/)
      assert.equal((await newWork(clerk, { heldOn: '2019-12-02' })).status, 200)
      assert.equal(
        (await newWork(clerk, { heldOn: '2019-12-02', subject: '指南怎样写', others: 7 })).status,
        200,
      )
      assert.deepEqual([(await cell('trainings'))?.value, (await cell('trained'))?.value], [2, 12])
      assert.equal((await cell('meetings'))?.value, null)
      const { kind, lines } = await opened('trained')
      assert.deepEqual(
        [kind, ...lines.map((line) => [line.kind, line.note])],
        ['records', ['work', '2019年12月2日，7人'], ['work', '2019年12月2日，5人']],
      )
      const typed = await reportAct(clerk, '2019', {
        ...{ act: 'enter_figure', key: key('trained'), value: 99, source: '会议记录', reason: '' },
      })
      assert.match(typed.error?.message ?? '', /系统数出/)
    })

    it('counts a concern once that was answered in public, and opens it', async () => {
      assert.equal((await cell('responded'))?.value, 0)
      const head = { server, token: await tokenOf(server, 'head') }
      assert.equal((await saidConcern(clerk, head)).status, 200)
      const { value, lines } = await opened('responded')
      assert.deepEqual([value, lines[0]?.kind, lines[0]?.title], [1, 'concerns', '芒别村停水'])
    })

    it('counts complaints about disclosure, and shows none of them to those whom they may be about', async () => {
      const sender = await guestToken(server)
      await sendLetter(server, sender)
      await sendLetter(server, sender, { kind: 'disclosure_complaint', text: '镇里的预算没有公开。' })
      const { value, lines, hidden } = await opened('complaints')
      assert.deepEqual([value, lines.length, hidden], [1, 0, 1])
    })

    it('tells the counted figures in its words', async () => {
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ title: '本镇的办法', publishedOn: day('2019-01-08') }), [
          someVersion('办法', { formedOn: day('2019-01-07') }),
        ]),
      )
      const { body } = await call(server, readNarrative, [{ id: '2019' }, { token: clerk.token }])
      const words = body.chapters.map(({ suggested }) => suggested).join('\n')
      for (const said of [
        /公开行政规范性文件1件/,
        /举办培训2次，培训12人次/,
        /回应社会关切1次/,
        /收到举报投诉1件/,
      ])
        assert.match(words, said)
    })
  })
})
