import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyAttachments, readCaseAttachment } from '../../../../src/contract/attachments'
import { readComplaint } from '../../../../src/contract/complaints'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { photoWith } from '../../../support/attachment-files'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { m4aOf, mp3Of } from '../../../support/sound-files'
import { upload } from '../../../support/uploads'

/** Some 38 frames are a second. */
const THREE_SECONDS = mp3Of(115)

onOneDatabase((database) => {
  describe('a letter with a voice note', () => {
    let server: TestServer
    let an = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
    })
    after(() => server.stop())

    const recorded = async (bytes: Uint8Array, name = '录音.mp3') => {
      const sent = await upload({ server, token: an }, { name, bytes })
      return sent.body.attachment!.id
    }
    const sent = async (voice: string) => sendLetter(server, an, { text: '路灯的事，听录音', voice })

    it('keeps it beside the text, its length by its own frames, nothing else of the phone in it', async () => {
      const voice = await recorded(THREE_SECONDS)
      const { status, body, error } = await sent(voice)
      assert.equal(status, 200, error?.message)
      assert.deepEqual(body.voice, { id: voice, seconds: 4 })
      const mine = (await call(server, listMyAttachments, [{ id: body.id }, { token: an }])).body
      assert.deepEqual(
        mine.attachments.map(({ kindText }) => kindText),
        ['录音'],
      )
      const clerk = await tokenOf(server, 'clerk')
      const seen = (await call(server, readComplaint, [{ id: body.id }, { token: clerk }])).body
      assert.deepEqual(seen.voice, body.voice)
      const heard = await callFile(server, readCaseAttachment, [{ id: voice }, { token: clerk }])
      assert.ok(!Buffer.from(heard.bytes).includes('HUAWEI'))
    })

    it('refuses one in which nothing is said, one of more than a minute, and a photo in its place', async () => {
      for (const [bytes, name, code] of [
        [mp3Of(20), '录音.mp3', 'voice_note_empty'],
        [m4aOf(), '录音.m4a', 'voice_note_too_long'],
        [photoWith(), '照片.jpg', 'voice_note_not_sound'],
      ] as const) {
        const refused = await sent(await recorded(bytes, name))
        assert.deepEqual([refused.status, refused.error.code, refused.error.field], [422, code, 'voice'])
        assert.match(refused.error.message, /录音/)
      }
    })

    it('is for letters: a request takes none, and what was uploaded stays free for a letter', async () => {
      const voice = await recorded(mp3Of(120))
      const form = requestForm({ attachments: [voice] })
      const refused = await call(server, submitInformationRequest, [
        form as never,
        { token: an, key: newKey() },
      ])
      assert.equal(refused.error.code, 'attachment_kind_not_accepted')
      assert.equal((await sent(voice)).status, 200)
    })
  })
})
