import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listComplaints } from '../../src/contract/complaints'
import { photoWith } from '../support/attachment-files'
import { call } from '../support/http-client'
import { comes } from '../support/patience'
import { tokenOf } from '../support/people-in-tests'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'
import { siteIsKept } from './site-is-kept'

/** Asks again until something has come to the server; the phone says nothing of it on another page. */
const arrived = async (isThere: () => Promise<boolean>): Promise<void> =>
  assert.ok(await comes(isThere, { pause: 200 }), 'nothing came')

onEachBuild('a letter written without a network', '2026-09-18', (town) => {
  it('waits with its photo through a kill, goes out once when the network is back, is handled and confirmed', async () => {
    const { server } = town()
    const phone = await town().phone(true)
    await phone.open('/pages/complaints/new/index?kind=complaint')
    await phone.see('写信给镇里')
    await siteIsKept(phone)
    await phone.goOffline()
    await phone.pickFiles(/^(选照片|选择文件).*照片/, [{ name: '路灯.jpg', bytes: photoWith() }])
    await phone.fill('什么事', '芒别村三组路口的路灯坏了两个月')
    await phone.fill('姓名', '李小满')
    await phone.fill('联系电话', '13900000001')
    await phone.tap('寄出')
    await phone.see('来信已经存好')
    const clerk = { token: await tokenOf(server, 'clerk') }
    const atTheDesk = async () => (await call(server, listComplaints, [{}, clerk])).body.complaints
    assert.deepEqual(await atTheDesk(), [])

    await phone.goOnline()
    phone.dropNextAnswer('/send')
    await phone.kill('/pages/home/index')
    await phone.see('最新公开')
    await arrived(async () => (await atTheDesk()).length > 0)
    await phone.open('/pages/mine/index')
    await phone.see('我的来信')
    await phone.see(/芒别村三组路口/)
    const sent = await atTheDesk()
    assert.deepEqual(
      sent.map(({ number }) => number),
      ['盏信〔2026〕1号'],
    )

    const desk = new Desk(await town().otherPhone())
    await desk.signIn(server.accounts.clerk)
    await desk.phone.tap(/^来信办理/)
    await desk.phone.tap(/^投诉，芒别村三组路口/)
    await desk.phone.see(/路灯\.jpg|照片1\.jpg/)
    await desk.phone.tap('确认类别')
    await desk.phone.tap('确定确认类别')
    await desk.phone.tap('交办')
    await desk.phone.tap('演示经办')
    await desk.phone.tap('确定交办')
    await desk.phone.tap('答复')
    await desk.phone.tap('已经解决')
    await desk.phone.tap('填入常用写法')
    await desk.phone.see('常用写法里的 __ 还没有填。')
    await desk.phone.fill('查到的情况和办理结果', '路灯9月18日修好')
    await desk.phone.tap('确定答复')
    await desk.phone.see('已答复，待确认')

    await phone.open('/pages/mine/index')
    await phone.tap(/芒别村三组路口/)
    await phone.tap(/^非常满意/)
    await phone.tap('办好了，确认')
    await phone.see('已确认办完')
  })
})
