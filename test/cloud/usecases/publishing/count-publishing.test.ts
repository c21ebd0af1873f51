import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { giveItemsToUnits } from '../../../../cloud/usecases/catalogue/give-items-to-units'
import { readCatalogue } from '../../../../src/contract/catalogue'
import { readLedger } from '../../../../src/contract/channel-ledger'
import { modelItemsFor } from '../../../../src/domain/catalogue/model-catalogue'
import { addedItem, registered } from '../../../support/catalogue-forms'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { PublishingDesk } from '../../../support/publications'
import { startPublishingDesk } from '../../../support/peopled-server'
import type { TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('publishing fills the catalogue by itself', () => {
    let server: TestServer
    let desk: PublishingDesk
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
    })
    after(() => server.stop())

    const keeper = async () => ({ server, token: await desk.token('clerk') })
    const catalogue = async () =>
      (await call(server, readCatalogue, [{}, { token: await desk.token('clerk') }])).body
    const itemView = async (id: string) => (await catalogue()).items.find(({ item }) => item.id === id)!
    const ledgerOf = async (itemId: string) => {
      const ledger = await call(server, readLedger, [{}, { token: await desk.token('clerk') }])
      return ledger.body.disclosures.filter(({ disclosure }) => disclosure.itemId === itemId)
    }

    it('files a published piece under its item, on the site from its day on, and the gap is closed', async () => {
      const itemId = await addedItem(await keeper(), { matter: '春耕备耕', timing: { kind: 'standing' } })
      const gaps = async () => (await catalogue()).columns.flatMap((column) => column.gaps)
      assert.ok((await gaps()).some((gap) => gap.itemId === itemId))
      assert.ok((await catalogue()).duties.some((duty) => duty.itemId === itemId))
      const published = await desk.published({ itemId, columnId: 'rural_revitalisation' })
      const [filed, ...others] = await ledgerOf(itemId)
      assert.deepEqual(others, [])
      assert.equal(filed?.disclosure.documentId, published.documentId)
      assert.equal(filed?.disclosure.formedOn, '2026-03-01')
      assert.deepEqual(
        filed?.entries.map(({ channel, wentOutOn, inForce }) => [channel, wentOutOn, inForce]),
        [['website', '2026-03-02', true]],
      )
      assert.ok(!(await gaps()).some((gap) => gap.itemId === itemId))
      assert.ok(!(await catalogue()).duties.some((duty) => duty.itemId === itemId))
      assert.deepEqual(
        [(await itemView(itemId)).published, (await itemView(itemId)).lastOn],
        [1, '2026-03-02'],
      )
    })

    it('settles what was registered before it was written, without counting it twice', async () => {
      const itemId = await addedItem(await keeper())
      const waiting = await registered(await keeper(), itemId, { title: '春耕补贴发放公告' })
      await desk.published({ itemId, title: '关于发放春耕补贴的公告' })
      const filed = await ledgerOf(itemId)
      assert.deepEqual(
        filed.map(({ disclosure, publishedOn }) => [disclosure.id, publishedOn]),
        [[waiting, '2026-03-02']],
      )
    })

    it('takes the entry back when a set time is called off, and counts the next one', async () => {
      const itemId = await addedItem(await keeper())
      const id = await desk.cleared({ itemId })
      await desk.acts(id, [
        ['head', { act: 'publish', publishAt: '2026-03-05T01:00:00Z' }],
        ['head', { act: 'unschedule' }],
      ])
      assert.deepEqual(
        (await ledgerOf(itemId)).map(({ publishedOn }) => publishedOn),
        [null],
      )
      await desk.acts(id, [['head', { act: 'publish', publishAt: null }]])
      assert.deepEqual(
        (await ledgerOf(itemId)).map(({ publishedOn }) => publishedOn),
        ['2026-03-02'],
      )
    })

    it('says of a revision that the site was updated, under the same item and once a day', async () => {
      const itemId = await addedItem(await keeper())
      const { id } = await desk.published({ itemId })
      server.setToday('2026-03-09')
      desk = new PublishingDesk(server)
      await desk.acts(id, [
        ['clerk', { act: 'begin_revision', way: 'revision', reason: '标准变了' }],
        ['clerk', { act: 'submit', keepBecause: '' }],
        ['reviewer', { act: 'pass_review', politics: true, policy: true, wording: true, note: '' }],
        ['secrecy', { act: 'clear_secrecy', basis: '《保守国家秘密法》第三十五条', note: '' }],
        ['head', { act: 'publish', publishAt: null }],
      ])
      const [filed] = await ledgerOf(itemId)
      assert.deepEqual(
        filed?.entries.map(({ wentOutOn }) => wentOutOn),
        ['2026-03-02', '2026-03-09'],
      )
      assert.deepEqual(
        [(await itemView(itemId)).published, (await itemView(itemId)).lastOn],
        [1, '2026-03-09'],
      )
    })

    it('asks of a regular item for which period it is, and refuses an item that is not there, by the field', async () => {
      const itemId = await addedItem(await keeper(), { timing: { kind: 'regular', every: 'quarter' } })
      const refused = async (over: { itemId: string; period: string }) => {
        const { error } = await desk.draft(over)
        return [error.field, error.message]
      }
      assert.deepEqual(await refused({ itemId, period: '' }), [
        'content.period',
        '这个事项定期公开，请选择是哪一期的内容',
      ])
      assert.equal((await refused({ itemId, period: '2026-01' }))[0], 'content.period')
      assert.deepEqual(await refused({ itemId: 'none', period: '' }), [
        'content.itemId',
        '这个目录事项已经没有了，请重新选择',
      ])
      assert.equal((await desk.draft({ itemId, period: '2026Q1' })).status, 200)
    })

    it('has the items of the model answered for, though they came before there were units', async () => {
      await server.storage.write(server.tenant, async (stores) => {
        await stores.catalogue.fill(modelItemsFor({ issuer: '盏西镇人民政府', units: [] }))
        await giveItemsToUnits(stores)
      })
      const model = (await catalogue()).items.filter(({ item }) => item.sourceNote !== '')
      assert.ok(model.length > 50)
      assert.deepEqual(
        model.filter(({ ownerName }) => ownerName === ''),
        [],
      )
    })
  })
})
