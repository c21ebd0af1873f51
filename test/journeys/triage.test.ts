import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../src/domain/calendar/civil-date'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'

const OWN_WORDS = '我家低保去年停了，想看停发的决定'

onOneBuild('the questions before the form', '2026-09-18', (town) => {
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

onOneBuild('the guided builder', '2026-09-18', (town) => {
  it('makes one sentence of what, which years and whose, and sends that', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await resident.sayWhat('危房改造补助发放名单')
    await phone.see('还没写年份')
    await phone.fill('从哪一年', '2025')
    await phone.fill('到哪一年', '2023')
    await phone.fill('哪个办公室或哪个村管的', '芒别村委会')
    await phone.tap('下一步')
    await phone.see('结束年份早于开始年份，请对调')
    await phone.fill('从哪一年', '2023')
    await phone.fill('到哪一年', '2025')
    const sentence = '2023年至2025年危房改造补助发放名单（经办：芒别村委会）'
    await phone.see(new RegExp(sentence))
    await resident.sayHow()
    await phone.see(sentence)
    await resident.send()
    await resident.numberOnReceipt()
    await resident.openMyCase('危房改造补助发放名单')
    await phone.see(sentence)
  })

  it('ends without a request when what was wanted is public, and can be taken back', async () => {
    const { server } = town()
    const counted = () =>
      server.storage.read(server.tenant, ({ foundPublished }) =>
        foundPublished.between(day('2026-09-18'), day('2026-09-18')),
      )
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await resident.sayWhat('最低生活保障')
    await phone.see(/这份已经公开，现在就能看/)
    await phone.tap(/这份已经公开，现在就能看/)
    await phone.see(/有效|失效|修改/)
    await phone.back()
    await phone.tap('已经找到，不用申请了')
    await phone.see('好，已经找到，不用申请了')
    assert.equal(await counted(), 1)
    await phone.tap('撤销，接着写')
    await phone.see('已经找到，不用申请了')
    assert.equal(await counted(), 0)
    await phone.tap('已经找到，不用申请了')
    await phone.tap('清空草稿，结束')
    await phone.see('开始申请')
    await phone.notSee('没写完的申请')
    assert.equal(await counted(), 1)
  })
})
