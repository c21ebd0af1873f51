import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listedAtDesk } from '../../../../cloud/usecases/acting/listed-at-desk'
import { actOnTopic } from '../../../../src/contract/topics'
import { TOPIC } from '../../../../src/domain/topic/topic-kind'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { nameOne, topicWords } from '../../../support/topic-forms'

const DECLINE = { ground: 'not_ours', reason: '由县民政局公布', elsewhere: '县民政局，0692-8180001' } as const

onOneDatabase((database) => {
  describe('a list of the desk', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const named = async () => (await nameOne(server, await guestToken(server))).body.id
    const settled = async () => {
      const id = await named()
      const token = await tokenOf(server, 'head')
      const acts = [
        { act: 'check', words: topicWords() },
        { act: 'decline', decline: DECLINE },
      ] as const
      for (const [done, act] of acts.entries()) {
        const told = await call(server, actOnTopic, [
          { id, seq: done + 1, act },
          { token, key: newKey() },
        ])
        assert.equal(told.status, 200, told.error?.message)
      }
      return id
    }

    it('holds the oldest that is under way, however many newer ones are settled', async () => {
      const oldest = await named()
      await settled()
      const newest = await settled()
      const listed = await server.storage.read(server.tenant, ({ dossiers }) =>
        listedAtDesk(dossiers.of(TOPIC), 1),
      )
      assert.deepEqual(
        listed?.map(({ id }) => id),
        [oldest, newest],
      )
    })
  })
})
