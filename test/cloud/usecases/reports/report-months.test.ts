import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readReportMonths } from '../../../../src/contract/annual-reports'
import { readNarrative } from '../../../../src/contract/report-files'
import { events } from '../../../domain/information-request/case-builder'
import { newCase } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

/** Requests of 2025: one answered within the term, one two months after it, one taken back. */
const STORIES = [
  [
    'of-march',
    [
      ['received', '2025-03-04'],
      ['replied', '2025-03-18'],
    ],
  ],
  [
    'of-spring',
    [
      ['received', '2025-03-04'],
      ['replied', '2025-06-03'],
    ],
  ],
  [
    'taken-back',
    [
      ['received', '2025-03-04'],
      ['withdrawn', '2025-03-05'],
    ],
  ],
] as const

onOneDatabase((database) => {
  describe('the answers of a year by month', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      await server.storage.write(server.tenant, async ({ cases }) => {
        for (const [at, [id, steps]] of STORIES.entries()) {
          await cases.create(newCase(`盏公申〔2025〕${at + 1}号`, { id, on: '2025-03-03' }))
          const [, ...later] = events(['submitted', '2025-03-03'], ...steps)
          await cases.append(
            id,
            1,
            later.map((event) => ({ event })),
          )
        }
      })
    })
    after(() => server.stop())

    it('count the letters that went out, the late ones apart, for township and county', async () => {
      for (const account of ['clerk', 'county'] as const) {
        const token = await tokenOf(server, account)
        const { months } = (await call(server, readReportMonths, [{ id: '2025' }, { token }])).body
        assert.deepEqual(months[2], { month: 3, inTime: 1, late: 0, median: 10 })
        assert.deepEqual([months[5]?.inTime, months[5]?.late], [0, 1])
        assert.equal(months.filter(({ median }) => median !== null).length, 2)
      }
    })

    it('are for nobody else, and not for a year without calendar', async () => {
      assert.equal((await call(server, readReportMonths, [{ id: '2025' }, {}])).status, 401)
      const token = await tokenOf(server, 'clerk')
      const refused = await call(server, readReportMonths, [{ id: '2009' }, { token }])
      assert.equal(refused.error?.code, 'report_year_refused')
    })

    it('tell the words of the report how many were late', async () => {
      const token = await tokenOf(server, 'clerk')
      const { body } = await call(server, readNarrative, [{ id: '2025' }, { token }])
      assert.ok(body.chapters.some(({ suggested }) => /1件申请超过期限才答复/.test(suggested)))
    })
  })
})
