import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listDocuments, NO_FILTERS } from '../../../../src/contract/list-documents'
import {
  checkServiceItem,
  readHallDesk,
  recordServiceMonth,
  removeWindow,
  saveHallNote,
  saveWindow,
} from '../../../../src/contract/service-desk'
import { readServiceHall, readServiceItem } from '../../../../src/contract/service-hall'
import { readDocument } from '../../../../src/contract/read-document'
import { listToday } from '../../../../src/contract/desk-today'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startPublishingDesk } from '../../../support/peopled-server'
import { someContent, type PublishingDesk } from '../../../support/publications'
import type { TestServer } from '../../../support/server'
import { addedWindow, publishedService, windowForm } from '../../../support/service-forms'

onOneDatabase((database) => {
  describe('the service hall (办事大厅)', () => {
    let server: TestServer
    let desk: PublishingDesk
    let token = ''
    let handler = ''
    let windowId = ''
    let itemId = ''
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
      token = await desk.token('clerk')
      handler = await tokenOf(server, 'handler')
      windowId = await addedWindow({ server, token })
      itemId = await publishedService(desk, '临时救助')
    })
    after(() => server.stop())

    const hall = async () => (await call(server, readServiceHall, [{}])).body
    const item = async (id = itemId) => call(server, readServiceItem, [{ id }])
    const atDesk = async () => (await call(server, readHallDesk, [{}, { token }])).body
    const save = async (over: object, { version = -1, by = token, id = '' } = {}) => {
      const now = version === -1 ? (await atDesk()).version : version
      const form = { version: now, windowId: id, window: windowForm(over), because: '党政办核对' }
      return call(server, saveWindow, [form, { token: by, key: newKey() }])
    }

    it('shows everybody its windows with who is on duty today, and the items done there, without login', async () => {
      const { windows, items, isWorkingDay } = await hall()
      assert.deepEqual(
        windows.map(({ name, phone, onDutyToday }) => [name, phone, onDutyToday]),
        [['民政窗口', '0692-8180000', '王某（低保专干）']],
      )
      assert.ok(isWorkingDay)
      assert.deepEqual(items, [
        { id: itemId, title: '临时救助', list: 'services', promise: '10个工作日', windowId },
      ])
    })

    it('names nobody on a day of rest', async () => {
      server.setToday('2026-04-06')
      const { windows, isWorkingDay } = await hall()
      assert.deepEqual([windows[0]?.onDutyToday, isWorkingDay], ['', false])
      server.setToday('2026-03-02')
    })

    it('counts what is no guide to one item apart, and has no view of it', async () => {
      const { documentId } = await desk.published({ title: '政务服务事项目录', columnId: 'service_items' })
      assert.equal((await hall()).otherDocuments, 1)
      assert.equal((await item(documentId ?? '')).status, 404)
      assert.equal((await item('nothing-there')).status, 404)
    })

    it('is kept by whoever keeps the catalogue: each change is a version with who and why', async () => {
      const done = await save({ place: '二楼' }, { id: windowId })
      assert.equal(done.status, 200, done.error?.message)
      const { versions, hall: now } = await atDesk()
      assert.equal(now.windows[0]?.place, '二楼')
      assert.equal(versions[0]?.because, '党政办核对')
      assert.notEqual(versions[0]?.by, '')
      await expectRefusal(server, ['forbidden', null], () => save({}, { by: handler }))
    })

    it('refuses in words, by the field, and an old page', async () => {
      const { version } = await atDesk()
      await expectRefusal(server, ['invalid_field', 'window.phone'], () =>
        save({ name: '甲窗口', phone: '见门口' }),
      )
      await expectRefusal(server, ['invalid_field', 'window.name'], () => save({}))
      await expectRefusal(server, ['hall_changed', null], () =>
        save({ name: '乙窗口' }, { version: version - 1 }),
      )
      await expectRefusal(server, ['not_found', null], () => save({ name: '乙窗口' }, { id: 'none' }))
    })

    it('says what is not registered yet, and lets a window go', async () => {
      const id = await addedWindow(
        { server, token },
        { name: '水利窗口', place: '', hours: '', phone: '', duty: [] },
      )
      const { version, missing } = await atDesk()
      assert.deepEqual(missing, ['水利窗口：在哪里、办公时间、电话、值班人员'])
      const gone = { version, windowId: id, because: '并入综合窗口' }
      const done = await call(server, removeWindow, [gone, { token, key: newKey() }])
      assert.deepEqual(
        done.body.hall.windows.map(({ name }) => name),
        ['民政窗口'],
      )
    })

    it('leads to the app with what can be done there, as the township registers it', async () => {
      const { version } = await atDesk()
      const bridge = { name: '一部手机办事通', link: '', canDo: '查社保', howTo: '实名登录', sourceNote: '' }
      const form = { version, note: '街天人多', sourceNote: '', bridge, because: '' }
      const options = () => ({ token, key: newKey() })
      const http = { ...form, bridge: { ...bridge, link: 'http://a.cn' } }
      await expectRefusal(server, ['invalid_field', 'bridge.link'], () =>
        call(server, saveHallNote, [http, options()]),
      )
      assert.equal((await call(server, saveHallNote, [form, options()])).status, 200)
      const shown = await hall()
      assert.deepEqual([shown.note, shown.bridge.canDo], ['街天人多', '查社保'])
    })

    it('measures its promises: figures by month with their source, corrected by a second entry', async () => {
      assert.equal((await item()).body.fulfilment, null)
      const record = (over: object, by = handler) => {
        const month = {
          id: itemId,
          month: '2026-02',
          handled: 4,
          inTime: 3,
          source: '民政窗口登记簿',
          ...over,
        }
        return call(server, recordServiceMonth, [month, { token: by, key: newKey() }])
      }
      assert.equal((await record({})).status, 200)
      await expectRefusal(server, ['invalid_field', 'month'], () => record({ month: '2026-04' }))
      await expectRefusal(server, ['invalid_field', 'inTime'], () => record({ inTime: 5 }))
      await expectRefusal(server, ['invalid_field', 'source'], () => record({ source: '' }))
      await record({ month: '2026-01', handled: 2, inTime: 2 })
      await record({ inTime: 4 })
      const { fulfilment } = (await item()).body
      assert.deepEqual(fulfilment && [fulfilment.handled, fulfilment.inTime, fulfilment.percent], [6, 6, 100])
      assert.equal((await record({}, await guestToken(server))).status, 403)
    })

    it('is found by search as every document is, and what is taken down leaves the hall', async () => {
      const found = await call(server, listDocuments, [
        { ...NO_FILTERS, q: '临时救助', column: '', cursor: '' },
      ])
      assert.equal(found.body.items[0]?.id, itemId)
      assert.equal((await call(server, readDocument, [{ id: itemId }])).body.columnId, 'service_items')
      const other = await desk.published({
        ...someContent(),
        title: '殡葬补助',
        columnId: 'service_items',
        blocks: [
          {
            kind: 'table',
            rows: [
              ['申请条件', '本镇户籍'],
              ['收费', '不收费'],
              ['办理窗口', '民政窗口'],
            ],
          },
        ],
      })
      assert.ok((await hall()).items.some(({ title }) => title === '殡葬补助'))
      await desk.acts(other.id, [['head', { act: 'take_down', ground: 'wrong', reason: '写错了' }]])
      assert.ok(!(await hall()).items.some(({ title }) => title === '殡葬补助'))
    })

    it('has to be looked at again after half a year; whoever looks is named', async () => {
      const deskItem = async () => (await atDesk()).items.find(({ id }) => id === itemId)!
      server.setToday('2026-09-01')
      token = await tokenOf(server, 'clerk')
      assert.deepEqual([(await deskItem()).isOverdue, (await deskItem()).dueOn], [true, '2026-08-29'])
      const toCheck = async () =>
        (await call(server, listToday, [{}, { token }])).body.guidesToCheck.map(({ id }) => id)
      assert.deepEqual(await toCheck(), [itemId])
      const later = await tokenOf(server, 'handler')
      const done = await call(server, checkServiceItem, [
        { id: itemId, note: '电话、材料都对' },
        { token: later, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
      assert.deepEqual(await toCheck(), [])
      const { isOverdue, lastOn, checkedBy } = await deskItem()
      assert.deepEqual([isOverdue, lastOn, checkedBy !== ''], [false, '2026-09-01', true])
      assert.deepEqual([(await item()).body.lastOn, (await item()).body.wasChecked], ['2026-09-01', true])
    })
  })
})
