import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  counterEntry,
  readDisclosure,
  readEntryPhoto,
  readLedger,
  recordEntry,
  registerDisclosure,
} from '../../../../src/contract/channel-ledger'
import { pdfText, pngWith } from '../../../support/attachment-files'
import { addedItem, pieceForm, registered } from '../../../support/catalogue-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { loadSeedYear } from '../../../support/seed-year'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

const BOARD = { channel: 'notice_board', place: '镇政府公示栏', wentOutOn: '2026-03-05', note: '' }

onOneDatabase((database) => {
  describe('the channels ledger (渠道台账)', () => {
    let server: TestServer
    let clerk = ''
    let itemId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-09', documents: false })
      clerk = await tokenOf(server, 'clerk')
      itemId = await addedItem({ server, token: clerk })
    })
    after(() => server.stop())

    const piece = () => registered({ server, token: clerk }, itemId)
    const record = (id: string, entry: Readonly<Record<string, unknown>>, token = clerk) =>
      call(server, recordEntry, [
        { id, ...entry },
        { token, key: newKey() },
      ])

    it('says where and when something went out, and that it went out in time', async () => {
      const id = await piece()
      const done = await record(id, BOARD)
      assert.equal(done.status, 200)
      assert.equal(done.body.publishedOn, '2026-03-05')
      assert.equal(done.body.dueOn, '2026-03-30')
      assert.equal(done.body.isLate, false)
      assert.deepEqual(
        done.body.entries.map(({ channelName, place }) => [channelName, place]),
        [['公示栏', '镇政府公示栏']],
      )
      assert.deepEqual((await call(server, readDisclosure, [{ id }, { token: clerk }])).body, done.body)
    })

    it('refuses by name: the future, an unknown channel, the same twice, before it was made', async () => {
      const id = await piece()
      await record(id, BOARD)
      const codes = []
      for (const changed of [
        { wentOutOn: '2026-03-10' },
        { channel: 'telegraph' },
        {},
        { wentOutOn: '2026-03-01' },
        { wentOutOn: '2026-02-30' },
      ])
        codes.push((await record(id, { ...BOARD, ...changed })).error.code)
      assert.deepEqual(codes, [
        'entry_in_future',
        'unknown_channel',
        'entry_twice',
        'entry_before_formed',
        'no_such_date',
      ])
    })

    it('takes a wrong entry back by another one, once, and deletes nothing', async () => {
      const id = await piece()
      const entryId = (await record(id, BOARD)).body.entries[0]!.id
      const counter = () =>
        call(server, counterEntry, [
          { id, entryId, because: '贴错了地方' },
          { token: clerk, key: newKey() },
        ])
      const done = await counter()
      assert.equal(done.body.publishedOn, null)
      assert.deepEqual(
        done.body.entries.map(({ inForce, counters }) => [inForce, counters]),
        [
          [false, null],
          [false, entryId],
        ],
      )
      assert.equal((await counter()).error.code, 'entry_countered')
      assert.equal((await record(id, BOARD)).status, 200)
    })

    it('keeps a photo as proof, stripped of what it tells besides, for staff only', async () => {
      const id = await piece()
      const sent = await upload({ server, token: clerk }, { name: '公示栏.png', bytes: pngWith() })
      const photoId = sent.body.id
      assert.equal((await record(id, { ...BOARD, photoId })).status, 200)
      const photo = await callFile(server, readEntryPhoto, [{ id, photoId }, { token: clerk }])
      assert.equal(photo.headers.get('content-type'), 'image/png')
      const resident = await guestToken(server)
      const outside = await callFile(server, readEntryPhoto, [{ id, photoId }, { token: resident }])
      assert.equal(outside.error?.code, 'forbidden')
      const elsewhere = await callFile(server, readEntryPhoto, [
        { id: await piece(), photoId },
        { token: clerk },
      ])
      assert.equal(elsewhere.error?.code, 'not_found')
    })

    it('refuses a photo that is no picture, or somebody else’s, and writes nothing then', async () => {
      const id = await piece()
      const paper = await upload({ server, token: clerk }, { name: '照片.pdf', bytes: pdfText() })
      assert.equal((await record(id, { ...BOARD, photoId: paper.body.id })).error.code, 'photo_not_picture')
      assert.equal((await record(id, { ...BOARD, photoId: 'none' })).error.code, 'attachment_gone')
      assert.deepEqual((await call(server, readDisclosure, [{ id }, { token: clerk }])).body.entries, [])
    })

    it('is written once however often it is sent', async () => {
      const id = await piece()
      const key = newKey()
      const twice = () =>
        call(server, recordEntry, [
          { id, ...BOARD },
          { token: clerk, key },
        ])
      const [first, second] = [await twice(), await twice()]
      assert.deepEqual(second.body, first.body)
      assert.equal(first.body.entries.length, 1)
    })

    it('takes nothing for a period in which there is nothing, and no such reason elsewhere', async () => {
      const quarterly = await addedItem(
        { server, token: clerk },
        { timing: { kind: 'regular', every: 'quarter' } },
      )
      const none = await registered({ server, token: clerk }, quarterly, {
        period: '2025Q4',
        noneBecause: '本季度没有发放',
      })
      assert.equal((await record(none, BOARD)).error.code, 'nothing_to_publish')
      const register = async (of: string, changed: object) =>
        (
          await call(server, registerDisclosure, [
            pieceForm(of, { ...changed }),
            { token: clerk, key: newKey() },
          ])
        ).error.code
      assert.equal(await register(quarterly, {}), 'unknown_period')
      assert.equal(await register(quarterly, { period: '2025' }), 'unknown_period')
      assert.equal(await register(itemId, { noneBecause: '没有' }), 'invalid_field')
      assert.equal(await register(itemId, { formedOn: '2026-03-10' }), 'date_in_future')
    })

    it('is kept from whoever has no part in it', async () => {
      const id = await piece()
      assert.equal((await record(id, BOARD, await guestToken(server))).error.code, 'forbidden')
      assert.equal((await record(id, BOARD, await tokenOf(server, 'mayor'))).error.code, 'forbidden')
    })

    it('counts the year of the seed report: 137 items, 99 on the site, 4 / 2 / 93, and every channel', async () => {
      await server.storage.write(server.tenant, loadSeedYear)
      const { body } = await call(server, readLedger, [{ year: '2019' }, { token: clerk }])
      const { items, onSite, elsewhereOnly, onSiteByColumn, channels } = body.counts
      assert.deepEqual([items, onSite, elsewhereOnly], [137, 99, 38])
      assert.deepEqual(onSiteByColumn, { budgets: 4, plans: 2, work_news: 93 })
      const times = Object.fromEntries(channels.map((each) => [each.channel, each.times]))
      assert.equal(times.website, 99)
      assert.ok(Object.values(times).reduce((sum, each) => sum + each, 0) > items)
      assert.equal(times.press_conference, 0)
      assert.ok(body.disclosures.length >= 137)
    })
  })
})
