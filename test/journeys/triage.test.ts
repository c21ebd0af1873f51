import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onEachBuild } from './on-each-build'
import { Resident } from './resident'

const OWN_WORDS = '我家低保去年停了，想看停发的决定'

onEachBuild('the questions before the form', '2026-09-18', (town) => {
  it('lead a hardship to 信访 with its lawful days, and leave the request open with the words kept', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await phone.open('/pages/apply/index')
    await phone.tap('开始申请')
    await phone.see('您这次想办什么？')
    await phone.fill('用一句话说说您的事', OWN_WORDS)
    await resident.answer('反映问题', '家里的困难、纠纷')
    await phone.see('您要办的是：信访（请求解决问题）')
    await phone.see(/15 日内告诉您/)
    await phone.see(/60 日内办结/)
    await phone.see(OWN_WORDS)
    await phone.tap('仍要提出信息公开申请')
    await phone.see('您是谁？')
    await resident.sayWhoAsCitizen()
    await phone.tap('下一步')
    assert.equal(await phone.valueOf('信息名称或内容'), OWN_WORDS)
  })

  it('can be gone back one by one', async () => {
    const phone = await town().phone()
    await phone.open('/pages/requests/start/index')
    await new Resident(phone).answer('反映问题', '干部违纪违法')
    await phone.see(/12388/)
    await phone.tap('上一问')
    await phone.see('是哪一种问题？')
    await phone.tap('上一问')
    await phone.see('您这次想办什么？')
  })

  it('carry what was searched for in vain into the form', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.search('芒别村鱼塘承包')
    await phone.tap('申请公开这项信息')
    await phone.see('您这次想办什么？')
    await phone.tap('我就是要申请信息公开，直接填表')
    await resident.sayWhoAsCitizen()
    await phone.tap('下一步')
    assert.equal(await phone.valueOf('信息名称或内容'), '芒别村鱼塘承包')
  })
})
