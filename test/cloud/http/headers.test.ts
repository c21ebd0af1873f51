import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listColumns } from '../../../src/contract/list-columns'
import { listDocuments } from '../../../src/contract/list-documents'
import { readDocument } from '../../../src/contract/read-document'
import { readHome } from '../../../src/contract/read-home'
import { readOffice } from '../../../src/contract/read-office'
import { readSession } from '../../../src/contract/sessions'
import { day } from '../../../src/domain/calendar/civil-date'
import { onOneDatabase } from '../../support/databases'
import { call, send } from '../../support/http-client'
import { tokenOf } from '../../support/people-in-tests'
import { startServer, type TestServer } from '../../support/server'

const PAUSE_FOR_NEW_REVISION = 300

onOneDatabase((database) => {
  describe('headers', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const publish = (title: string) =>
      server.storage.write(server.tenant, ({ documents }) =>
        documents.put(
          {
            key: title,
            columnId: 'normative_documents',
            title,
            documentNumber: '',
            issuer: '盏西镇人民政府',
            topic: '',
            source: '',
            summary: '',
            publishedOn: day('2026-03-01'),
          },
          [
            {
              contentHash: title,
              formedOn: null,
              inForceOn: null,
              validity: 'in_force',
              history: [],
              figures: [],
              blocks: [{ kind: 'paragraph', text: '正文' }],
            },
          ],
        ),
      )

    it('let public reads be kept and asked for again cheaply, until something is published', async () => {
      await publish('关于低保的通知')
      const first = await call(server, listDocuments, [{}])
      const tag = first.headers.get('etag') ?? ''
      assert.match(first.headers.get('cache-control') ?? '', /public, max-age=0, stale-while-revalidate=30/)
      const headers = { 'if-none-match': tag }
      const same = await call(server, listDocuments, [{}, { headers }])
      assert.equal(same.status, 304)
      assert.equal(same.body, null)
      assert.equal(same.headers.get('etag'), tag)
      await publish('关于宅基地的通知')
      await new Promise((resolve) => setTimeout(resolve, PAUSE_FOR_NEW_REVISION))
      const changed = await call(server, listDocuments, [{}, { headers }])
      assert.equal(changed.status, 200)
      assert.equal(changed.body.total, 2)
      const id = changed.body.items[0]?.id ?? ''
      for (const reply of [
        await call(server, readDocument, [{ id }]),
        await call(server, readHome, [{}]),
        await call(server, readOffice, [{}]),
        await call(server, listColumns, [{}]),
      ])
        assert.equal(reply.headers.get('etag'), changed.headers.get('etag'))
    })

    it('forbid keeping what belongs to a person', async () => {
      const token = await tokenOf(server, 'clerk')
      const session = await call(server, readSession, [{}, { token }])
      assert.equal(session.headers.get('cache-control'), 'no-store')
      assert.equal(session.headers.get('etag'), null)
    })

    it('carry a request id, the safety headers and no permission for other origins', async () => {
      const own = await call(server, readOffice, [{}, { headers: { 'x-request-id': 'phone-12345678' } }])
      assert.equal(own.headers.get('x-request-id'), 'phone-12345678')
      const forged = { 'x-request-id': 'a\tb<script>', origin: 'https://elsewhere.example' }
      const made = await call(server, readOffice, [{}, { headers: forged }])
      assert.match(made.headers.get('x-request-id') ?? '', /^[\w-]{36}$/)
      assert.equal(made.headers.get('x-content-type-options'), 'nosniff')
      assert.equal(made.headers.get('access-control-allow-origin'), null)
    })

    it('answer HEAD like GET, without a body', async () => {
      const url = `${server.origin}/api/public/${server.tenant}/documents?q=%E4%BD%8E%E4%BF%9D`
      assert.equal((await send(url, { method: 'HEAD' })).status, 200)
    })

    it('tell nothing of a bug but its request id, and call an outage an outage', async () => {
      const { world } = server.composition
      const real = world.clock.today
      Object.assign(world.clock, {
        today: () => {
          throw new Error('secret detail of 王小明')
        },
      })
      const bug = await call(server, readHome, [{}])
      Object.assign(world.clock, { today: real })
      assert.equal(bug.status, 500)
      assert.equal(bug.error.code, 'internal')
      assert.doesNotMatch(JSON.stringify(bug.body), /secret|王小明|\.ts/)
      const log = server.logLines.filter((line) => line.includes(bug.error.requestId)).join('\n')
      assert.match(log, /"level":50/)
      assert.doesNotMatch(log, /王小明/)
      await server.storage.close()
      const down = await call(server, listDocuments, [{ q: '低保' }])
      assert.equal(down.status, 503)
      assert.equal(down.error.code, 'unavailable')
      assert.equal(down.error.retryable, true)
    })
  })
})
