import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'
import { Resident } from './resident'

onEachBuild('a request from asking to answer', '2026-09-18', (town) => {
  it('is filed exactly once over a network that drops the first answer, received, answered, and read', async () => {
    const { server, build } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    phone.dropNextAnswer('/submit')
    await resident.send()
    const number = await resident.numberOnReceipt()
    assert.match(number, /^盏公申〔2026〕\d+号$/)
    await phone.see('提交时间')
    await phone.see(/等双方确认/)
    await phone.tap('这个日期怎么来的')
    await phone.see(/国庆/)
    await phone.see('地址')

    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    const listed = await clerk.phone.text()
    assert.equal(listed.split(number).length - 1, 1, 'one case, shown once')
    await clerk.openCase(number)
    await clerk.confirmReceipt()

    server.setToday('2026-10-10')
    await clerk.openCase(number)
    await clerk.draftReply({
      kind: 'granted',
      facts: '经查，本机关保存有2025年芒别村农村危房改造补助发放表。',
      content: '2025年芒别村农村危房改造补助对象共8户，金额合计12万元，名单附后。',
    })
    await clerk.submitForApproval()

    const head = new Desk(await town().otherPhone())
    await head.signIn(server.accounts.head)
    await head.openCase(number)
    await head.approve()

    await resident.openMyCase()
    await phone.see('予以公开')
    await phone.see('2026年10月10日 答复')
    await phone.see('在法定期限内答复')
    await phone.see(/最后一天：2026年12月9日/)
    await phone.see(/共8户/)
    const arrival = build === 'h5' ? phone.browserPage.waitForEvent('download') : null
    await phone.tap('下载 Word 行政复议申请书')
    if (arrival !== null) assert.equal((await arrival).suggestedFilename(), '行政复议申请书.docx')
    await phone.notSee('请稍候…')
    await phone.notSee('没有取到申请书')
  })
})
