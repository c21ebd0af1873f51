import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { readArchive, saveRetention, type RetentionChoice } from '../../../../src/contract/archive'
import { readCountyRetention, saveCountyRetention } from '../../../../src/contract/county-retention'
import type { FileKind, RetentionPeriod } from '../../../../src/domain/retention/retention'
import { putNeighbours } from '../../../support/county-people'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { newTownship } from '../../../support/township-forms'

onOneDatabase((database) => {
  describe('how long files are kept, set once for all townships of a county', () => {
    let server: TestServer
    let county = ''
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await putNeighbours(server)
      county = await tokenOf(server, 'county')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const set = (kind: FileKind, period: RetentionPeriod, { token = county, key = newKey() } = {}) =>
      call(server, saveCountyRetention, [
        { kind, period, because: '全县统一' },
        { token, key },
      ])
    const desk = async () => (await call(server, readCountyRetention, [{}, { token: county }])).body
    const lineOf = async (kind: FileKind) => {
      const { retention } = (await call(server, readArchive, [{}, { token: head }])).body
      const found = retention.find((line) => line.kind === kind)
      assert.ok(found)
      return found
    }
    const choose = async (kind: FileKind, period: RetentionChoice) => {
      const { version } = (await call(server, readArchive, [{}, { token: head }])).body
      const form = { version, kind, period, because: '县档案馆核定' }
      const saved = await call(server, saveRetention, [form, { token: head, key: newKey() }])
      assert.equal(saved.status, 200, saved.error?.message)
    }
    const changesIn = (tenant: string) =>
      server.storage.read(tenant, async ({ retention }) =>
        (await retention.changes()).map(({ kind, period, setBy }) => [kind, period, setBy]),
      )

    it('holds in every township of the county and in no other, and sending twice changes nothing twice', async () => {
      const key = newKey()
      const saved = await set('letter', 'years_30', { key })
      assert.equal(saved.status, 200, saved.error?.message)
      await set('letter', 'years_30', { key })
      await set('letter', 'years_30')
      for (const tenant of ['zhanxi', 't2'])
        assert.deepEqual(await changesIn(tenant), [['letter', 'years_30', 'county']])
      assert.deepEqual(await changesIn('t3'), [])
      const { townships, lines, changes } = await desk()
      const letters = lines.find(({ kind }) => kind === 'letter')
      assert.deepEqual([townships, letters?.periodText, letters?.isSet], [2, '定期30年', true])
      assert.deepEqual(
        changes.map(({ changed, because, by }) => [changed, because, by]),
        [['来信：定期30年', '全县统一', '县里　演示县办']],
      )
    })

    it('is what a township inherits, sees as the county’s, may set otherwise, and comes back to', async () => {
      const inherited = await lineOf('letter')
      assert.deepEqual(
        [inherited.periodText, inherited.setBy, inherited.chosen, inherited.choices[0]?.text],
        ['定期30年', 'county', 'as_county', '跟县里一样：定期30年'],
      )
      await choose('letter', 'permanent')
      await set('letter', 'years_10')
      const own = await lineOf('letter')
      assert.deepEqual([own.periodText, own.setBy, own.chosen], ['永久', 'township', 'permanent'])
      assert.deepEqual((await desk()).lines.find(({ kind }) => kind === 'letter')?.own, [
        { township: seedSettings().office.township, periodText: '永久' },
      ])
      await choose('letter', 'as_county')
      assert.deepEqual(
        [(await lineOf('letter')).periodText, (await lineOf('letter')).setBy],
        ['定期10年', 'county'],
      )
    })

    it('goes along to a township that is founded afterwards', async () => {
      const { id } = (await newTownship({ server, token: county })).body
      assert.deepEqual(await changesIn(id), [
        ['letter', 'years_30', 'county'],
        ['letter', 'years_10', 'county'],
      ])
    })

    it('is refused below the shortest of its class, and to whoever is not of the county, in all townships', async () => {
      const before = await changesIn('t2')
      await expectRefusal(server, ['invalid_field', 'period'], () => set('remedy', 'years_10'))
      await expectRefusal(server, ['forbidden', null], () => set('topic', 'years_30', { token: head }))
      assert.equal((await call(server, readCountyRetention, [{}, { token: head }])).status, 403)
      assert.deepEqual(await changesIn('t2'), before)
      assert.equal((await lineOf('topic')).setBy, null)
    })
  })
})
