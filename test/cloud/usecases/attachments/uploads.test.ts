import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  beginUpload,
  discardUpload,
  finishUpload,
  putChunk,
  readMyAttachment,
  readUpload,
} from '../../../../src/contract/attachments'
import { tick } from '../../../../src/contract/reminders'
import { CHUNK_BYTES } from '../../../../src/domain/attachments/limits'
import { pdfText, photoWith } from '../../../support/attachment-files'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { begin, chunkOf, sendChunk, sha256, upload, type Uploader } from '../../../support/uploads'

/** A PDF by its marks, of some length, each byte of its middle another. */
const pdfOf = (length: number): Uint8Array => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 2654435761) >>> 24)
  bytes.set(pdfText(), 0)
  return bytes
}

onOneDatabase((database) => {
  describe('an upload', () => {
    let server: TestServer
    let me: Uploader
    let other: Uploader
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      me = { server, token: await guestToken(server) }
      other = { server, token: await guestToken(server) }
    })
    after(() => server.stop())

    const finish = ({ token }: Uploader, id: string) => call(server, finishUpload, [{ id }, { token }])
    const state = ({ token }: Uploader, id: string) => call(server, readUpload, [{ id }, { token }])
    const file = (name: string, bytes: Uint8Array) => ({ name, bytes })

    it('arrives byte for byte, chunk by chunk', async () => {
      const bytes = pdfOf(CHUNK_BYTES * 2 + 17)
      const done = await upload(me, file('名册.pdf', bytes))
      assert.equal(done.status, 200, done.error?.message)
      const { attachment, missing } = done.body
      assert.deepEqual(missing, [])
      assert.deepEqual(
        [attachment?.kind, attachment?.size, attachment?.sha256],
        ['pdf', bytes.length, sha256(bytes)],
      )
      const back = await callFile(server, readMyAttachment, [{ id: done.body.id }, { token: me.token }])
      assert.equal(sha256(back.bytes), sha256(bytes))
      assert.equal(back.headers.get('content-type'), 'application/pdf')
    })

    it('takes its chunks in any order, and the same one twice', async () => {
      const bytes = pdfOf(CHUNK_BYTES * 3)
      const { body } = await begin(me, file('b.pdf', bytes))
      for (const index of [2, 0, 2]) await sendChunk(me, body.id, [index, chunkOf(bytes, index)])
      assert.deepEqual((await state(me, body.id)).body.missing, [1])
      await sendChunk(me, body.id, [1, chunkOf(bytes, 1)])
      assert.equal((await finish(me, body.id)).body.attachment?.sha256, sha256(bytes))
    })

    it('goes on at the missing chunk when it is begun again after the page was killed', async () => {
      const bytes = pdfOf(CHUNK_BYTES * 2 + 1)
      const first = await begin(me, file('c.pdf', bytes))
      await sendChunk(me, first.body.id, [0, chunkOf(bytes, 0)])
      const again = await begin(me, file('c.pdf', bytes))
      assert.equal(again.body.id, first.body.id)
      assert.deepEqual(again.body.missing, [1, 2])
      const changed = bytes.slice()
      changed[9] = 1
      assert.notEqual((await begin(me, file('c.pdf', changed))).body.id, first.body.id)
    })

    it('answers the same when its end is asked for twice, and when a chunk comes late', async () => {
      const bytes = pdfOf(100)
      const done = await upload(me, file('d.pdf', bytes))
      assert.deepEqual((await finish(me, done.body.id)).body, done.body)
      assert.deepEqual((await sendChunk(me, done.body.id, [0, bytes])).body, done.body)
    })

    it('is not whole before its last chunk', async () => {
      const bytes = pdfOf(CHUNK_BYTES + 1)
      const { body } = await begin(me, file('e.pdf', bytes))
      await sendChunk(me, body.id, [1, chunkOf(bytes, 1)])
      await expectRefusal(server, ['chunks_missing', null], () => finish(me, body.id))
    })

    it('takes no chunk that is larger, smaller or further back than announced, and none that broke on the way', async () => {
      const bytes = pdfOf(CHUNK_BYTES + 10)
      const { body } = await begin(me, file('f.pdf', bytes))
      const put = (index: number, part: Uint8Array) => () => sendChunk(me, body.id, [index, part])
      await expectRefusal(server, ['chunk_wrong_size', null], put(1, bytes.slice(0, 11)))
      await expectRefusal(server, ['chunk_wrong_size', null], put(0, bytes.slice(0, 10)))
      await expectRefusal(server, ['chunk_wrong_size', null], put(2, bytes.slice(0, 10)))
      await expectRefusal(server, ['chunk_wrong_size', null], put(9999, bytes.slice(0, 1)))
      const broken = { id: body.id, index: 1, sha256: sha256(bytes), bytes: chunkOf(bytes, 1) }
      await expectRefusal(server, ['chunk_damaged', null], () =>
        call(server, putChunk, [broken, { token: me.token }]),
      )
    })

    it('is forgotten when what came is not what was announced', async () => {
      const bytes = pdfOf(50)
      const { body } = await begin(me, file('g.pdf', bytes))
      await sendChunk(me, body.id, [0, pdfOf(51).slice(1)])
      assert.equal((await finish(me, body.id)).error?.code, 'upload_differs')
      assert.equal((await state(me, body.id)).error?.code, 'not_found')
    })

    it('is nobody else’s: not to see, not to write, not to end, not to open', async () => {
      const bytes = pdfOf(40)
      const { body } = await begin(me, file('h.pdf', bytes))
      await expectRefusal(server, ['not_found', null], () => state(other, body.id))
      await expectRefusal(server, ['not_found', null], () => sendChunk(other, body.id, [0, bytes]))
      await expectRefusal(server, ['not_found', null], () => finish(other, body.id))
      const discard = () => call(server, discardUpload, [{ id: body.id }, { token: other.token }])
      await expectRefusal(server, ['not_found', null], discard)
      const open = await callFile(server, readMyAttachment, [{ id: body.id }, { token: other.token }])
      assert.equal(open.error?.code, 'not_found')
    })

    it('of 51 MB is refused before a byte is sent, and nothing, and too many, and too much', async () => {
      const who = { server, token: await guestToken(server) }
      const announce =
        (size: number, name = 'a.pdf') =>
        () =>
          call(server, beginUpload, [{ name, size }, { token: who.token }])
      await expectRefusal(server, ['attachment_too_large', null], announce(51 * 1024 * 1024))
      await expectRefusal(server, ['attachment_empty', null], announce(0))
      await announce(50 * 1024 * 1024)()
      await announce(49 * 1024 * 1024)()
      await expectRefusal(server, ['attachments_too_large', null], announce(2 * 1024 * 1024))
      for (let count = 2; count < 10; count += 1) assert.equal((await announce(10)()).status, 200)
      await expectRefusal(server, ['too_many_attachments', null], announce(10))
    })

    it('is encrypted at rest, its name as well', async () => {
      const secret = new TextEncoder().encode('%PDF-1.4 王小明的病历 startxref')
      const who = { server, token: await guestToken(server) }
      await upload(who, file('王小明身份证.pdf', secret))
      const rows = await sql<{ text: string }>`
        select name_ciphertext || encode(sealed, 'escape') || encode(sealed, 'hex') as text
        from attachment join attachment_chunk using (tenant) where attachment.id = attachment_id`.execute(
        server.storage.db,
      )
      const hex = Buffer.from('王小明').toString('hex')
      assert.ok(rows.rows.length > 0)
      for (const { text } of rows.rows) assert.ok(!text.includes('王小明') && !text.includes(hex))
      assert.ok(!server.logLines.some((line) => line.includes('王小明')))
    })

    it('keeps a photo without place and maker', async () => {
      const who = { server, token: await guestToken(server) }
      const done = await upload(who, file('现场.jpg', photoWith({ orientation: 6 })))
      assert.equal(done.status, 200, done.error?.message)
      const { bytes } = await callFile(server, readMyAttachment, [{ id: done.body.id }, { token: who.token }])
      assert.ok(!Buffer.from(bytes).includes('HUAWEI'))
      assert.equal(done.body.attachment?.sha256, sha256(bytes))
      assert.equal(done.body.attachment?.size, bytes.length)
    })

    it('can be taken back, and is forgotten after a week by the timer, not before', async () => {
      const who = { server, token: await guestToken(server) }
      const taken = await upload(who, file('i.pdf', pdfOf(30)))
      const gone = await call(server, discardUpload, [{ id: taken.body.id }, { token: who.token }])
      assert.deepEqual(gone.body, { discarded: true })
      assert.equal((await state(who, taken.body.id)).error?.code, 'not_found')

      const young = await begin(who, file('j.pdf', pdfOf(31)))
      const old = await begin(who, file('k.pdf', pdfOf(32)))
      await sql`update attachment set begun_at = begun_at - interval '7 days 1 minute'
        where tenant = ${server.tenant} and id = ${old.body.id}`.execute(server.storage.db)
      await call(server, tick, [{}, { token: JOB_SECRET }])
      assert.equal((await state(who, old.body.id)).error?.code, 'not_found')
      assert.equal((await state(who, young.body.id)).status, 200)
    })
  })
})
