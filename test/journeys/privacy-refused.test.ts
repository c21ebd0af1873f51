import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { WeappDriver } from '../support/driver'
import { onBuild, type Town } from './on-each-build'
import { Resident } from './resident'

/** A phone whose owner has refused the privacy notice: WeChat then keeps photos, files, the map and the clipboard back. */
const refusingPhone = async (town: Town): Promise<WeappDriver> => {
  const phone = (await town.phone()) as WeappDriver
  phone.simulator.refusesPrivacy = true
  return phone
}

onBuild('weapp', ['somebody who refuses the privacy notice', '2026-09-18'], (town) => {
  it('searches and reads', async () => {
    const phone = await refusingPhone(town())
    await new Resident(phone).search('保守国家秘密法')
    await phone.tap(/^中华人民共和国保守国家秘密法(?!实施)/)
    await phone.see('索引号')
    for (const [page, ready] of [
      ['disclosures', '法定主动公开内容'],
      ['reading/hall', '按窗口找'],
      ['mine', '看字大小'],
    ] as const) {
      await phone.open(`/pages/${page}/index`)
      await phone.see(ready)
    }
  })

  it('sends a request', async () => {
    const resident = new Resident(await refusingPhone(town()))
    await resident.fillRequest()
    await resident.send()
    assert.match(await resident.numberOnReceipt(), /2026/)
  })

  it('sends a letter without a photo and a map, by words', async () => {
    const phone = await refusingPhone(town())
    await phone.open('/pages/complaints/new/index?kind=complaint')
    await phone.see('写信给镇里')
    await phone.tap('在地图上选')
    await phone.see('手机没有给位置，不要紧：把地点写在上面就行。')
    await phone.tap(/^选照片.*照片/)
    await phone.see(/您没有同意微信的隐私保护提示，微信就不让选照片。不选也能照常交/)
    await phone.fill('什么事', '芒别村三组路口的路灯坏了两个月')
    await phone.fill('姓名', '李小满')
    await phone.fill('联系电话', '13900000001')
    await phone.tap('寄出')
    await phone.see('已寄出')
  })

  it('names a topic', async () => {
    const phone = await refusingPhone(town())
    await phone.open('/pages/topics/new/index?about=路灯的维修费用')
    await phone.tap('点题')
    await phone.see('别人还看不到')
  })
})
