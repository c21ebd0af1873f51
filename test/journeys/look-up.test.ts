import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onOneBuild } from './on-each-build'
import { LI_XIAOMAN, Resident, WANTED } from './resident'

onOneBuild('looking a request up without login', '2026-09-18', (town) => {
  it('tells on another phone where it stands, and neither who asked nor for what', async () => {
    const own = await town().phone()
    const resident = new Resident(own)
    await resident.fillRequest()
    await resident.send()
    const number = await resident.numberOnReceipt()

    const other = await town().phone()
    await other.open('/pages/apply/index')
    await other.tap('查办到哪了（不用登录）')
    await other.fill('申请编号', '不记得')
    await other.fill('电话后四位', LI_XIAOMAN.phone.slice(-4))
    await other.tap('查询')
    await other.see(/编号要有年份和号数/)
    await other.fill('申请编号', number.replace('〔', '(').replace('〕', ')'))
    await other.fill('电话后四位', '9999')
    await other.tap('查询')
    await other.see('编号和电话后四位对不上，请对照回执核对后再查')
    await other.fill('电话后四位', LI_XIAOMAN.phone.slice(-4))
    await other.tap('查询')
    await other.see(number)
    await other.see(/等待工作人员确认收到/)
    const shown = await other.text()
    for (const secret of [LI_XIAOMAN.name, LI_XIAOMAN.phone, WANTED]) assert.ok(!shown.includes(secret))
  })
})
