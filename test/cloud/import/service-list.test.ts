import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runImport } from '../../../src/contract/imports'
import { readServiceHall } from '../../../src/contract/service-hall'
import { onOneDatabase } from '../../support/databases'
import { call, newKey } from '../../support/http-client'
import { tokenOf } from '../../support/people-in-tests'
import { sheetFile, sheetRow } from '../../support/readable-files'
import { addedWindow } from '../../support/service-forms'
import { startServer, type TestServer } from '../../support/server'
import { upload } from '../../support/uploads'

const ROWS = [
  ['事项名称', '事项类别', '申请条件', '申请材料', '承诺时限', '收费标准', '办理窗口', '发布日期'],
  [
    '食品摊贩备案',
    '行政许可',
    '在本镇摆摊',
    '1.身份证；2.照片',
    '5个工作日',
    '不收费',
    '市场窗口',
    '2026-02-01',
  ],
  ['高龄津贴', '公共服务', '八十岁以上', '身份证；银行卡', '当场办结', '不收费', '民政窗口', '2026-02-01'],
]

onOneDatabase((database) => {
  describe('a list of service items that a township has in a table', () => {
    let server: TestServer
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      head = await tokenOf(server, 'head')
      await addedWindow({ server, token: await tokenOf(server, 'clerk') })
    })
    after(() => server.stop())

    it('is imported row by row, and each row is an item of the hall with its list, promise and window', async () => {
      const rows = ROWS.map((row, at) => sheetRow(at + 1, row)).join('')
      const file = { name: '事项清单.xlsx', bytes: sheetFile([{ name: '清单', rows }]) }
      const { id } = (await upload({ server, token: head }, file)).body
      const order = {
        ...{ files: [id], columnId: 'service_items', villageId: '', isMasking: false },
        ...{ columns: { title: '事项名称' }, makes: 'stock' as const, reason: '2026年在政务服务网公开' },
      }
      const done = await call(server, runImport, [order, { token: head, key: newKey() }])
      assert.equal(done.status, 200, done.error?.message)
      const { items, windows } = (await call(server, readServiceHall, [{}])).body
      assert.deepEqual(
        items.map(({ title, list, promise, windowId }) => [title, list, promise, windowId !== '']),
        [
          ['食品摊贩备案', 'permits', '5个工作日', false],
          ['高龄津贴', 'services', '当场办结', true],
        ],
      )
      assert.equal(windows.length, 1)
    })
  })
})
