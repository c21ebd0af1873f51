import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { townshipsMeant } from '../../../cloud/commands/calendar'
import { onOneDatabase } from '../../support/databases'
import { startServer, type TestServer } from '../../support/server'
import { township } from '../../support/storage-fixtures'

onOneDatabase((database) => {
  describe('where days of the calendar are loaded', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await server.storage.putTenant({ ...township('t2'), countyId: 'yingjiang' })
      await server.storage.putTenant({ ...township('elsewhere'), countyId: 'another' })
      await server.storage.putTenant(township('alone'))
    })
    after(() => server.stop())

    it('is one township, every one of a county, or everywhere', async () => {
      const meant = async (where: Parameters<typeof townshipsMeant>[1]) =>
        [...(await townshipsMeant(server.storage, where))].sort()
      assert.deepEqual(await meant({ tenant: 'alone' }), ['alone'])
      assert.deepEqual(await meant({ county: 'yingjiang' }), ['t2', server.tenant].sort())
      assert.deepEqual(await meant({}), ['alone', 'elsewhere', 't2', server.tenant].sort())
      await assert.rejects(townshipsMeant(server.storage, { county: 'nowhere' }), /没有属于“nowhere”的乡镇/)
    })
  })
})
