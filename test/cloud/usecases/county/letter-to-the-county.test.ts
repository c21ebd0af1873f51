import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnComplaint, listComplaints, readComplaint } from '../../../../src/contract/complaints'
import { addedVillage } from '../../../support/catalogue-forms'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('a letter about 村务公开 (村民委员会组织法 Art. 31)', () => {
    let server: TestServer
    let village = ''
    const tokens = { clerk: '', county: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const who of ['clerk', 'county'] as const) tokens[who] = await tokenOf(server, who)
      village = await addedVillage({ server, token: tokens.clerk }, { name: '芒允村' })
    })
    after(() => server.stop())

    const listed = async (who: 'clerk' | 'county', id: string): Promise<boolean> => {
      const { complaints } = (await call(server, listComplaints, [{}, { token: tokens[who] }])).body
      return complaints.some((each) => each.id === id)
    }
    const sorts = (who: 'clerk' | 'county', id: string) =>
      call(server, actOnComplaint, [
        { id, seq: 1, act: { act: 'sort', kind: 'complaint', reason: '' } },
        { token: tokens[who], key: newKey() },
      ])

    it('goes to the county where the villager chose it, and the township sees nothing of it', async () => {
      const sent = await sendLetter(server, await guestToken(server), { village, addressedTo: 'county' })
      assert.equal(sent.status, 200, sent.error?.message)
      const { id } = sent.body
      assert.deepEqual([await listed('clerk', id), await listed('county', id)], [false, true])
      assert.equal((await call(server, readComplaint, [{ id }, { token: tokens.clerk }])).status, 404)
      assert.equal((await sorts('clerk', id)).status, 404)
      assert.equal((await sorts('county', id)).status, 200)
    })

    it('goes to the township where he chose that, or nothing', async () => {
      for (const change of [{ village, addressedTo: 'township' } as const, { village }]) {
        const { id } = (await sendLetter(server, await guestToken(server), change)).body
        assert.ok(await listed('clerk', id))
        assert.equal((await sorts('clerk', id)).status, 200)
      }
    })

    it('is the only one for which the county can be chosen, and names a village that is there', async () => {
      const sender = await guestToken(server)
      const without = await sendLetter(server, sender, { addressedTo: 'county' })
      assert.deepEqual([without.error.code, without.error.field], ['invalid_field', 'addressedTo'])
      const other = await sendLetter(server, sender, {
        village,
        addressedTo: 'county',
        kind: 'consultation',
      })
      assert.equal(other.error.field, 'addressedTo')
      const nowhere = await sendLetter(server, sender, { village: 'no-such-village' })
      assert.equal(nowhere.error.field, 'village')
    })
  })
})
