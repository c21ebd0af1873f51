import { Desk } from './desk'
import { onOneBuild } from './on-each-build'
import { it } from 'node:test'
import { guestToken } from '../support/people-in-tests'
import { nameOne } from '../support/topic-forms'
import { PublishingDesk } from '../support/publications'

onOneBuild('a topic that people name (点题公开)', '2026-09-18', (town) => {
  it('is named in everyday words, shown, merged with the same of another, supported, and answered by a published document', async () => {
    const { server } = town()
    await new PublishingDesk(server).published({ title: '2025年低保资金发放名单公示' })
    const phone = await town().phone()
    await phone.open('/pages/disclosures/search/index?q=谁家领了低保钱么么')
    await phone.tap(/^点题/)
    await phone.see('想看到什么公开？')
    await phone.fill('想看到什么', '')
    await phone.tap('点题')
    await phone.see('请填写想看到什么')
    await phone.fill('想看到什么', '低保资金发放名单')
    await phone.see('可能已经公开了')
    await phone.kill()
    await phone.see('想看到什么公开？')
    phone.dropNextAnswer('/participation/')
    await phone.tap('点题')
    await phone.see('已经收到')
    await phone.see(/盏题〔2026〕1号/)
    await phone.see('别人还看不到')

    const twin = await nameOne(server, await guestToken(server), { title: '低保资金发放的名单' })
    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.tap(/^点题办理/)
    await clerk.phone.tap(/^低保资金发放名单/)
    await clerk.phone.tap('核对后展示')
    await clerk.phone.tap('确定核对后展示')
    await clerk.phone.see('已点题，待办理')
    await clerk.phone.open(`/pages/staff/topic/index?id=${twin.body.id}`)
    await clerk.phone.tap(/^合并到别的点题/)
    await clerk.phone.tap(/^低保资金发放名单/)
    await clerk.phone.tap('确定合并到别的点题')
    await clerk.phone.see('已合并')

    const other = await town().otherPhone()
    await other.open('/pages/topics/list/index')
    await other.tap(/^低保资金发放名单/)
    await other.see('2 人想看')
    await other.tap('我也想看')
    // In the simulator all phones belong to one person, who is counted once.
    await other.see('我也想看，按一下取消')

    await clerk.phone.open('/pages/staff/topics/index')
    await clerk.phone.tap(/^低保资金发放名单/)
    await clerk.phone.tap(/^用已公开的文件答复/)
    await clerk.phone.tap('确定用已公开的文件答复')
    await clerk.phone.see(/请先选一份已经公开的文件/)
    await clerk.phone.fill('用哪份已公开的文件答复', '低保资金')
    await clerk.phone.tap('用哪份已公开的文件答复：查找')
    await clerk.phone.tap(/^2025年低保资金发放名单公示/)
    await clerk.phone.see('用这份文件答复')
    await clerk.phone.tap('确定用已公开的文件答复')
    await clerk.phone.see(/已公开（/)

    await phone.open('/pages/mine/messages/index')
    await phone.tap(/您关心的点题公开了/)
    await phone.tap('看公开的文件')
    await phone.see('2025年低保资金发放名单公示')
    await other.open('/pages/topics/list/index')
    await other.tap(/^已公开/)
    await other.tap(/^低保资金发放名单/)
    await other.see('看公开的文件')
  })
})
