import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findAlikeComplaints } from '../../../../src/contract/alike-complaints'
import { readMyAttachment } from '../../../../src/contract/attachments'
import { listComplaints, listMyComplaints, readComplaint } from '../../../../src/contract/complaints'
import { LARGEST_TOTAL } from '../../../../src/domain/attachments/limits'
import { planUpload } from '../../../../src/domain/attachments/upload-plan'
import { photoWith } from '../../../support/attachment-files'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

const MEBIBYTE = 1024 * 1024
const POINT = { lat: 24.9, lng: 97.95 }

onOneDatabase((database) => {
  describe('a letter with what should not be in it', () => {
    let server: TestServer
    let an = ''
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const sent = (name: string, bytes: Uint8Array) => upload({ server, token: an }, { name, bytes })

    it('eight photos of 20 MB: the sixth is refused with the limit, the five before stay', () => {
      const size = 20 * MEBIBYTE
      const plans = Array.from({ length: 8 }, (_, at) =>
        planUpload({ bytes: size, otherBytes: Math.min(at * size, LARGEST_TOTAL), otherFiles: at }),
      )
      const codes = plans.map((plan) => (plan.ok ? '' : plan.code))
      assert.deepEqual(codes.slice(0, 5), ['', '', '', '', ''])
      assert.ok(codes.slice(5).every((code) => code === 'attachments_too_large'))
    })

    it('a HEIC photo and a program called a photo are refused, each with its own cure', async () => {
      const heic = await sent('IMG_0001.heic', new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112]))
      assert.deepEqual([heic.error.code, /HEIC/.test(heic.error.message)], ['attachment_heic', true])
      const script = await sent('路灯.jpg', new TextEncoder().encode('<script>alert(1)</script>'))
      assert.equal(script.status, 422)
      assert.match(script.error.message, /[一-鿿]/)
    })

    it('a photo with its place in Exif, XMP and a thumbnail reaches the desk without', async () => {
      const photo = await sent('路灯.jpg', photoWith({ trail: 'GPSLatitude 24.7' }))
      const id = photo.body.attachment!.id
      await sendLetter(server, an, { attachments: [id] })
      const kept = await callFile(server, readMyAttachment, [{ id }, { token: an }])
      assert.doesNotMatch(Buffer.from(kept.bytes).toString('latin1'), /GPS|xmpmeta|taken at home|second/)
    })

    it('insults are kept for the desk, and nobody else is shown a word of them', async () => {
      const text = '你们这些狗官，路灯坏了不修'
      const { id } = (await sendLetter(server, an, { text, point: POINT })).body
      assert.equal((await call(server, readComplaint, [{ id }, { token: clerk }])).body.text, text)
      const other = await guestToken(server)
      const draft = { kind: 'complaint' as const, text: '', place: '', point: POINT }
      const { body } = await call(server, findAlikeComplaints, [draft, { token: other }])
      assert.ok(body.alike.some((each) => each.id === id))
      assert.doesNotMatch(JSON.stringify(body), /狗官/)
    })

    it('thousands from one device stop at the limit, told in Chinese; what was sent and others stay', async () => {
      const flooder = await guestToken(server)
      const replies = []
      for (let each = 0; each < 30; each += 1)
        replies.push(await sendLetter(server, flooder, { text: `刷屏第${each}封` }))
      const refused = replies.filter(({ status }) => status === 429)
      assert.equal(refused.length, 10)
      assert.match(refused[0]?.error.message ?? '', /十分钟里最多 20 次.*没有丢/)
      const mine = (await call(server, listMyComplaints, [{}, { token: flooder }])).body.complaints
      assert.equal(mine.length, 20)
      const other = await sendLetter(server, await guestToken(server))
      assert.equal(other.status, 200, other.error?.message)
      const list = (await call(server, listComplaints, [{}, { token: clerk }])).body.complaints
      assert.ok(list.some(({ id }) => id === other.body.id))
    })
  })
})
