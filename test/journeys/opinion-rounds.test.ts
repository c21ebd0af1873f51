import { it } from 'node:test'
import { onRound, openedRound } from '../support/participation-forms'
import { tokenOf } from '../support/people-in-tests'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'

onEachBuild('a draft decision', '2026-09-18', (town) => {
  it('is read without login, commented on by paragraph, changed, grouped, and ends in a final text', async () => {
    const { server } = town()
    server.setToday('2026-09-18')
    const [clerk, head] = [await tokenOf(server, 'clerk'), await tokenOf(server, 'head')]
    const opened = await openedRound({ server, token: clerk }, { server, token: head })
    const { id } = opened.body
    const phone = await town().phone()
    await phone.open('/pages/home/index')
    await phone.tap(/^意见征集/)
    await phone.tap(/^盏西镇农村垃圾收运办法/)
    await phone.see(/还有 16 天/)
    await phone.tap('对第 1 段提意见')
    await phone.tap('提交意见')
    await phone.see('请填写意见')
    await phone.fill('对第 1 段的意见', '收费太高')
    await phone.kill()
    await phone.see(/还有 16 天/)
    await phone.tap('对第 1 段提意见')
    phone.dropNextAnswer('/comments')
    await phone.tap('提交意见')
    await phone.see('我提的意见（1）')
    await phone.notSee('我提的意见（2）')
    await phone.tap('改一改')
    await phone.fill('对第 1 段的意见', '收费太高，改为3元')
    await phone.tap('改好了')
    await phone.see('收费太高，改为3元')

    server.setToday('2026-10-09')
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    await desk.phone.tap(/^意见征集/)
    await desk.phone.tap(/^盏西镇农村垃圾收运办法/)
    await desk.phone.see('还有 1 条没有归到要点')
    await desk.phone.tap('归纳一个要点')
    await desk.phone.tap(/^收费太高，改为3元/)
    await desk.phone.fill('要点', '收费标准')
    await desk.phone.tap('部分采纳')
    await desk.phone.tap('确定归纳一个要点')
    await desk.phone.see('请填写改了什么，或者为什么不采纳')
    await desk.phone.fill('改了什么，或者为什么不采纳', '改为每户每月3元')
    await desk.phone.tap('确定归纳一个要点')
    await desk.phone.tap('采纳情况送审')
    await desk.phone.fill('总的说明', '收到的意见都作了研究。')
    await desk.phone.tap('确定采纳情况送审')
    await desk.phone.see('采纳情况待审核')
    const headNow = { server, token: await tokenOf(server, 'head') }
    await onRound(headNow, { id, seq: opened.body.seq + 2 }, { act: 'publish_summary' })
    await desk.phone.open(`/pages/staff/round/index?id=${id}`)
    await desk.phone.tap('关联定稿')
    await desk.phone.tap(/年度报告/)
    await desk.phone.tap('确定关联定稿')
    await desk.phone.see('已公布采纳情况')

    await phone.open(`/pages/participation/round/index?id=${id}`)
    await phone.see('改为每户每月3元')
    await phone.see('1 人')
    await phone.see('看定稿')
    await phone.notSee('对第 1 段提意见')
    await phone.open('/pages/mine/messages/index')
    await phone.see(/您提过意见的草案定稿了/)
  })
})
