import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnPublication, draftPublication } from '../../../../src/contract/publications'
import { emptyContent } from '../../../../src/domain/publication/content'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { someContent } from '../../../support/publications'
import { startServer, type TestServer } from '../../../support/server'

const EMPTY = emptyContent('盏西镇人民政府')

onOneDatabase((database) => {
  describe('an empty piece that is begun again, the send behind its own repetition', () => {
    let server: TestServer
    let clerk: string
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())
    const begin = async (content = EMPTY, token = clerk) =>
      (
        await call(server, draftPublication, [
          { content, caseId: null },
          { token, key: newKey() },
        ])
      ).body

    it('is the same one', async () => {
      const { id } = await begin()
      assert.equal((await begin()).id, id)
    })

    it('is another one for somebody else', async () => {
      const { id } = await begin()
      assert.notEqual((await begin(EMPTY, await tokenOf(server, 'head'))).id, id)
    })

    it('is another one once something was written in it', async () => {
      const { id, seq } = await begin()
      const act = { act: 'edit', content: someContent() } as const
      const edited = await call(server, actOnPublication, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
      assert.equal(edited.status, 200)
      assert.notEqual((await begin()).id, id)
    })

    it('is another one where something stands in it, or on another day', async () => {
      const { id } = await begin(someContent())
      assert.notEqual((await begin(someContent())).id, id)
      const empty = await begin()
      server.setToday('2026-09-21')
      assert.notEqual((await begin()).id, empty.id)
    })
  })
})
