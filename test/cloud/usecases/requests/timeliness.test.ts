import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readTimeliness } from '../../../../src/contract/timeliness'
import { timelinessPath } from '../../../../src/domain/open-data/addresses'
import { newCase, received, withdrawn } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('how long requests take', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-20', documents: false })
    })
    after(() => server.stop())

    /** A request of the day, that goes on to what follows. */
    const put = (number: string, on: string, then: readonly Parameters<typeof received>[] = []) =>
      server.storage.write(server.tenant, async ({ cases }) => {
        const opened = newCase(number, { on })
        await cases.create(opened)
        const steps = then.map(([seq, at]) => ({ event: received(seq, at) }))
        await cases.append(opened.id, 1, steps)
        return opened.id
      })

    it('is read by anybody, for three years, through yesterday', async () => {
      for (const at of [1, 2, 3, 4]) await put(`开${at}`, '2026-03-02', [[2, '2026-03-03']])
      await put('今天', '2026-03-20')
      const { status, body } = await call(server, readTimeliness, [{}])
      assert.equal(status, 200)
      assert.equal(body.through, '2026-03-19')
      assert.deepEqual(
        body.years.map(({ year, fates }) => [year, fates.total]),
        [
          [2026, 4],
          [2025, 0],
          [2024, 0],
        ],
      )
      assert.equal(body.years[0]?.fates.parts.open, 4)
      assert.equal(body.years[0]?.oldestOpen, 12)
    })

    it('keeps a single ended request back everywhere', async () => {
      const id = await put('撤1', '2026-03-04', [[2, '2026-03-05']])
      await server.storage.write(server.tenant, ({ cases }) =>
        cases.append(String(id), 2, [{ event: withdrawn(3, '2026-03-06') }]),
      )
      const { body } = await call(server, readTimeliness, [{}])
      assert.deepEqual(new Set(Object.values(body.years[0]?.fates.parts ?? {})), new Set([null]))
      const csv = await (await fetch(`${server.origin}${timelinessPath(server.tenant, 'csv')}`)).text()
      assert.match(csv, /\r\n2026,5,\*,\*,\*,\*,\*,\*,\*,,/)
    })

    it('is open data: the same figures as the page for programs', async () => {
      const json = await (await fetch(`${server.origin}${timelinessPath(server.tenant, 'json')}`)).json()
      assert.deepEqual(json, (await call(server, readTimeliness, [{}])).body)
    })
  })
})
