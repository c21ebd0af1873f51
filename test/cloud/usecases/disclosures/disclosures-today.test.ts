import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { listToday } from '../../../../src/contract/desk-today'
import { anItem } from '../../../domain/catalogue/catalogue-builder'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  let server: TestServer
  let statements: string[] = []
  before(async () => {
    const recorder = (sql: string) => void statements.push(sql)
    server = await startServer({ database, today: '2026-03-02', documents: false, recorder })
    await server.storage.write(server.tenant, ({ catalogue }) => catalogue.add(anItem()))
  })
  after(() => server.stop())

  it('今天 reads the catalogue, its ledger and the guides once, also for whoever gets the digest', async () => {
    const token = await tokenOf(server, 'head')
    statements = []
    const { body } = await call(server, listToday, [{}, { token }])
    assert.ok(body.digest.length > 0)
    const ledgers =
      /from \(?(select [^()]* from )?"(catalogue_item|disclosure|channel_entry|village|service_item_check)"/
    const reads = statements.filter((sql) => ledgers.test(sql))
    assert.ok(reads.length >= 5)
    assert.deepEqual(
      reads.filter((sql, at) => reads.indexOf(sql) !== at),
      [],
    )
  })
})
