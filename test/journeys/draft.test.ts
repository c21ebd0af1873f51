import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onOneBuild } from './on-each-build'
import { COOPERATIVE, Resident, untilSaved } from './resident'

onOneBuild('a draft that is written on a phone that dies', '2026-09-18', (town) => {
  it('is offered again under 申请 and 我的, and is gone after sending', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await untilSaved()
    await phone.kill('/pages/mine/index')
    await phone.see('没写完的申请')
    await phone.tap(/没写完的申请/)
    await phone.see('请核对')
    await resident.send()
    await resident.numberOnReceipt()
    await phone.open('/pages/apply/index')
    await phone.notSee('没写完的申请')
  })
})

onOneBuild('the request form', '2026-09-18', (town) => {
  it('takes an organisation with its kind, and asks no purpose', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsOrganisation()
    await resident.sayWhat()
    assert.doesNotMatch(await phone.text(), /用途/)
    await resident.sayHow()
    await phone.see(COOPERATIVE.name)
    await resident.send()
    await resident.numberOnReceipt()
  })

  it('warns of vague words, and shows what is public already', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await resident.sayWhat('最低生活保障的所有相关材料')
    await phone.see(/不好查/)
    await phone.fill('信息名称或内容', '最低生活保障')
    await phone.see('可能已经公开了')
  })
})
