import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onBuild, onOneBuild } from './on-each-build'

onOneBuild('the view for elders', '2026-09-18', (town) => {
  it('is one press away on the first screen, shows whom to call and five things, stays, and is left as easily', async () => {
    const phone = await town().phone()
    await phone.open('/pages/home/index')
    await phone.see('办事和参与')
    await phone.tap(/^进入长辈版/)
    await phone.see('打 12345 热线')
    await phone.see('办事要带什么')
    await phone.notSee('办事和参与')
    await phone.see('字号 特大')
    await phone.kill()
    await phone.see('打 12345 热线')
    await phone.tap('回到普通版')
    await phone.see('办事和参与')
    await phone.see('字号 标准')
  })

  it('is among the settings, and every form says who fills it in for me', async () => {
    const phone = await town().phone()
    await phone.open('/pages/mine/index')
    await phone.tap('进入长辈版')
    await phone.see('现在是长辈版')
    await phone.open('/pages/topics/new/index')
    await phone.fill('想看到什么', '去年的低保资金发给了谁')
    await phone.tap('请工作人员帮我填')
    await phone.see(/由他们替您填点题/)
    await phone.see('窗口')
    assert.equal(await phone.valueOf('想看到什么'), '去年的低保资金发给了谁')
  })
})

onBuild('weapp', ['the view for elders of WeChat', '2026-09-18'], (town) => {
  it('is ours too at the first start', async () => {
    const phone = await town().phone()
    await phone.fontScale(1.4)
    await phone.open('/pages/home/index')
    await phone.see('打 12345 热线')
    await phone.see('字号 特大')
  })
})
