import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { downloadBoardNotice, readBroadcastText } from '../../../../src/contract/board-notice'
import {
  addCatalogueItem,
  changeCatalogueItem,
  fillCatalogue,
  readCatalogue,
  retireCatalogueItem,
  type CatalogueItemForm,
} from '../../../../src/contract/catalogue'
import { recordEntry, registerDisclosure } from '../../../../src/contract/channel-ledger'
import { readFreshness, runDigest, takeUpAccount } from '../../../../src/contract/freshness'
import { listDocuments } from '../../../../src/contract/list-documents'
import { listToday } from '../../../../src/contract/desk-today'
import { someDocument, someVersion } from '../../../support/case-builders'
import { addedItem, itemForm, pieceForm, registered } from '../../../support/catalogue-forms'
import { listMyNotices } from '../../../../src/contract/inbox'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the public catalogue (公开目录)', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const keeper = () => ({ server, token: clerk })
    const catalogue = async () => (await call(server, readCatalogue, [{}, { token: clerk }])).body
    const change = (id: string, revision: number, item: CatalogueItemForm) =>
      call(server, changeCatalogueItem, [
        { id, revision, item },
        { token: clerk, key: newKey() },
      ])

    it('comes from the model once, with coverage and gaps of every group and service list', async () => {
      const fill = () => call(server, fillCatalogue, [{}, { token: clerk, key: newKey() }])
      const added = (await fill()).body.added
      assert.ok(added >= 70)
      assert.equal((await fill()).body.added, 0)
      const view = await catalogue()
      assert.equal(view.items.length, added)
      assert.equal(view.columns.length, 21)
      assert.deepEqual(
        view.serviceLists.map(({ name, covered, gaps, total }) => [name, covered, gaps.length === total]),
        [
          ['许可', 0, true],
          ['服务', 0, true],
          ['执法', 0, true],
          ['处罚', 0, true],
          ['监管', 0, true],
        ],
      )
      assert.ok(view.items.some(({ ownerName }) => ownerName === '党政综合办公室'))
      assert.ok(view.items.some(({ nextDueOn }) => nextDueOn === '2026-04-10'))
    })

    it('refuses what makes no sense by the name of the field', async () => {
      const refusal = async (changed: object) => {
        const item = { ...itemForm(), ...changed }
        const { error } = await call(server, addCatalogueItem, [{ item }, { token: clerk, key: newKey() }])
        return [error.code, error.field]
      }
      const { term } = itemForm()
      assert.deepEqual(await refusal({ term: { ...term, length: 0 } }), [
        'term_out_of_range',
        'item.term.length',
      ])
      assert.deepEqual(await refusal({ columnId: 'nowhere' }), ['unknown_column', 'item.columnId'])
      assert.deepEqual(await refusal({ channels: [] }), ['no_channel', 'item.channels'])
      assert.deepEqual(await refusal({ ownerUnitId: 'x' }), ['invalid_field', 'item.ownerUnitId'])
      assert.deepEqual(await refusal({ matter: '' }), ['invalid_field', 'item.matter'])
    })

    it('changes an item as it was read, and tells who comes late', async () => {
      const id = await addedItem(keeper())
      assert.equal((await change(id, 1, itemForm({ matter: '先改' }))).body.revision, 2)
      assert.equal((await change(id, 1, itemForm({ matter: '后改' }))).error.code, 'catalogue_item_changed')
      assert.ok((await catalogue()).items.some(({ item }) => item.id === id && item.matter === '先改'))
    })

    it('retires an item only when nothing under it is still to go out', async () => {
      const id = await addedItem(keeper())
      const pieceId = await registered(keeper(), id)
      const retire = () =>
        call(server, retireCatalogueItem, [
          { id, revision: 1, because: '上级取消' },
          { token: clerk, key: newKey() },
        ])
      assert.equal((await retire()).error.code, 'catalogue_item_in_use')
      const out = { id: pieceId, channel: 'broadcast', place: '', wentOutOn: '2026-03-02', note: '' }
      await call(server, recordEntry, [out, { token: clerk, key: newKey() }])
      assert.equal((await retire()).status, 200)
      const after = await call(server, registerDisclosure, [pieceForm(id), { token: clerk, key: newKey() }])
      assert.equal(after.error.code, 'catalogue_item_retired')
      assert.equal((await change(id, 2, itemForm())).error.code, 'catalogue_item_retired')
    })

    it('is open to the desk, and changed by whoever keeps it', async () => {
      const ask = async (token: string) => (await call(server, readCatalogue, [{}, { token }])).status
      assert.equal(await ask(await guestToken(server)), 403)
      const mayor = await tokenOf(server, 'mayor')
      assert.equal(await ask(mayor), 200)
      const added = await call(server, addCatalogueItem, [
        { item: itemForm() },
        { token: mayor, key: newKey() },
      ])
      assert.equal(added.error.code, 'forbidden')
    })

    it('files a public document: it is on the website already, once', async () => {
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [
          someVersion('低保政策。旧文见 /pages/disclosures/document/index?id=gone'),
        ]),
      )
      const page = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      const documentId = page.body.items[0]!.id
      const itemId = await addedItem(keeper())
      const form = pieceForm(itemId, { documentId, formedOn: '2020-01-01' })
      const spokenOf = () => call(server, readBroadcastText, [{ id: documentId }, { token: clerk }])
      assert.equal((await spokenOf()).body.disclosureId, null)
      const file = () => call(server, registerDisclosure, [form, { token: clerk, key: newKey() }])
      assert.deepEqual(
        (await file()).body.entries.map(({ channel, wentOutOn }) => [channel, wentOutOn]),
        [['website', page.body.items[0]!.publishedOn]],
      )
      assert.equal((await file()).error.code, 'document_filed_already')
      const spoken = await spokenOf()
      assert.match(spoken.body.text, /各位乡亲/)
      assert.ok(spoken.body.characters <= 240)
      assert.notEqual(spoken.body.disclosureId, null)
    })

    it('prints a public document for the board, for the desk only', async () => {
      const page = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      const id = page.body.items[0]!.id
      const print = (form: string, token: string, of = id) =>
        callFile(server, downloadBoardNotice, [{ id: of, form }, { token }])
      for (const form of ['short', 'full']) {
        const printed = await print(form, clerk)
        assert.equal(printed.headers.get('content-type'), 'application/pdf')
        assert.equal(String.fromCharCode(...printed.bytes.slice(0, 5)), '%PDF-')
      }
      assert.equal((await print('poster', clerk)).error?.code, 'invalid_field')
      assert.equal((await print('short', clerk, 'none')).error?.code, 'not_found')
      assert.equal((await print('short', await guestToken(server))).error?.code, 'forbidden')
    })

    it('shows staff and county how fresh it is: overdue, silent, empty, dead links', async () => {
      await call(server, takeUpAccount, [
        { channel: 'douyin', place: '盏西镇抖音号' },
        { token: clerk, key: newKey() },
      ])
      await registered(keeper(), await addedItem(keeper()), { title: '昨天到期的补贴' })
      server.setToday('2026-03-31')
      const { body } = await call(server, readFreshness, [{}, { token: clerk }])
      assert.match(body.digest.lines[0] ?? '', /项应公开的已过期限：.*/)
      assert.ok(body.digest.overdue >= 1)
      assert.deepEqual(
        body.accounts.map(({ channelName, isSilent, silentDays }) => [channelName, isSilent, silentDays]),
        [['抖音号', true, 29]],
      )
      assert.ok(body.columns.some(({ columnId, isEmpty }) => columnId === 'emergency' && isEmpty))
      assert.deepEqual(
        body.deadLinks.map(({ becauseText }) => becauseText),
        ['指向的文件已撤下或不存在'],
      )
      const late = (await catalogue()).duties.find(({ title }) => title === '昨天到期的补贴')
      assert.deepEqual([late?.daysLeft, late?.urgency, late?.clock?.dueOn], [-1, 'overdue', '2026-03-30'])
      const today = await call(server, listToday, [{}, { token: clerk }])
      assert.ok(today.body.disclosures.some(({ title }) => title === '昨天到期的补贴'))
      assert.deepEqual(today.body.digest, [])
      const head = await call(server, listToday, [{}, { token: await tokenOf(server, 'head') }])
      assert.deepEqual(head.body.digest, body.digest.lines)
    })

    it('tells what is owed and covered without the items, for whoever asks for that alone', async () => {
      const { items, ...owed } = await catalogue()
      const asked = await call(server, readCatalogue, [{ part: 'owed' }, { token: clerk }])
      assert.deepEqual(asked.body, { ...owed, items: [] })
      assert.equal(owed.kept, items.filter(({ retiredOn }) => retiredOn === null).length)
    })

    it('sends the digest to head and county once a week, on its first working day', async () => {
      const run = async (today: string) => {
        server.setToday(today)
        return (await call(server, runDigest, [{}, { token: JOB_SECRET }])).body.queued
      }
      // 2026-04-06 is the last day off of Tomb-Sweeping.
      assert.equal(await run('2026-04-06'), 0)
      assert.equal(await run('2026-04-07'), 2)
      assert.equal(await run('2026-04-07'), 0)
      assert.equal(await run('2026-04-08'), 0)
      assert.equal(await run('2026-04-13'), 2)
      const options = { token: await tokenOf(server, 'county') }
      const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, options])).body
      const weekly = notices.filter(({ title }) => title === '本周公开情况')
      assert.equal(weekly.length, 2)
      assert.match(weekly[0]?.text ?? '', /已过期限/)
    })
  })
})
