import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listComplaints } from '../../src/contract/complaints'
import { listToday } from '../../src/contract/desk-today'
import { photoWith } from '../support/attachment-files'
import type { AppDriver } from '../support/driver'
import { call } from '../support/http-client'
import { comes, PATIENCE } from '../support/patience'
import { tokenOf } from '../support/people-in-tests'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'
import { siteIsKept } from './site-is-kept'

const LETTERS = ['芒别村三组路口的路灯坏了两个月', '集镇菜市场门口垃圾三天没有清运'] as const

const writeLetter = async (phone: AppDriver, text: string): Promise<void> => {
  await phone.fill('什么事', text)
  await phone.fill('姓名', '李小满')
  await phone.fill('联系电话', '13900000001')
  await phone.tap('寄出')
  await phone.see('来信已经存好')
}

/** A round whose answers were lost is followed by the next one, soon at first, half a minute later at most. */
const allOut = async (phone: AppDriver): Promise<void> => {
  const isEmpty = async () => !(await phone.text()).includes('待发送（')
  assert.ok(await comes(isEmpty, { patience: 3 * PATIENCE, pause: 300 }), 'something still waits')
}

onOneBuild('what was written without a network', '2026-09-18', (town) => {
  it('waits, two letters and a request, through a kill, is changed and thrown away, and goes out exactly once', async () => {
    const { server } = town()
    const phone = await town().phone(true)
    const resident = new Resident(phone)
    await resident.fillRequest()
    await siteIsKept(phone)
    await phone.goOffline()
    await resident.send()
    await phone.see('申请已经存好')
    await phone.tap(/^现在发送/)
    await phone.see('等有网络时发出')
    await phone.open('/pages/complaints/new/index?kind=complaint')
    await phone.see('前面写好的 1 件还在等着发出，不用再写一遍。')
    await phone.pickFiles(/^(选照片|选择文件).*照片/, [{ name: '路灯.jpg', bytes: photoWith() }])
    await writeLetter(phone, LETTERS[0])
    await phone.tap('再写一份来信')
    await phone.tap('投诉')
    await writeLetter(phone, `${LETTERS[1]}了`)
    await phone.tap(/^取出来修改/)
    await phone.fill('什么事', LETTERS[1])
    await phone.tap('寄出')
    await phone.see('来信已经存好')
    await phone.kill('/pages/mine/index')
    await phone.see('待发送（3）')
    await phone.see(LETTERS[0])
    await phone.see(LETTERS[1])

    const clerk = { token: await tokenOf(server, 'clerk') }
    const atTheDesk = async () => (await call(server, listComplaints, [{}, clerk])).body.complaints
    assert.deepEqual(await atTheDesk(), [])
    for (const door of ['/submit', '/send', '/send']) phone.dropNextAnswer(door)
    await phone.goOnline()
    await allOut(phone)
    await phone.open('/pages/mine/index')
    await phone.see('我的来信')
    assert.equal((await atTheDesk()).length, 2)
    const { soon, later } = (await call(server, listToday, [{}, clerk])).body.cases
    assert.equal(soon.count + later.count, 1)
  })
})
