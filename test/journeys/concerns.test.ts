import { it } from 'node:test'
import { onConcern } from '../support/participation-forms'
import { tokenOf } from '../support/people-in-tests'
import { listDeskConcerns, readDeskConcern } from '../../src/contract/concerns'
import { call } from '../support/http-client'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a concern', '2026-09-18', (town) => {
  it('is entered, answered within its hours, pinned on the first page with the telephone, and closed', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    await desk.phone.tap(/^回应关切/)
    await desk.phone.tap('登记要回应的事')
    await desk.phone.fill('标题', '芒别村停水')
    await desk.phone.fill('什么事', '主管道断裂，三个组停水。')
    await desk.phone.tap(/^特别重大、重大突发事件/)
    await desk.phone.tap('党政综合办公室')
    await desk.phone.tap('登记')
    await desk.phone.see('第一次回应（5 小时内）')
    await desk.phone.see(/还有4小时|还有5小时/)
    await desk.phone.tap('拟写回应')
    await desk.phone.fill('内容', '已派两辆送水车，正在抢修。')
    await desk.phone.fill('群众可以做什么', '带桶到村委会取水。')
    await desk.phone.tap('确定拟写回应')
    await desk.phone.see('等审核的内容')
    await desk.phone.tap('紧急先行发布')
    await desk.phone.fill('为什么等不及审核', '负责人在抢修现场')
    await desk.phone.tap('确定紧急先行发布')
    await desk.phone.see('持续回应中')

    const phone = await town().phone()
    await phone.open('/pages/home/index')
    await phone.see('正在回应')
    await phone.tap(/^芒别村停水/)
    await phone.see(/^值班电话/)
    await phone.see('带桶到村委会取水。')
    await phone.see('情况紧急，先行发布，正在复核')

    const head = { server, token: await tokenOf(server, 'head') }
    const { concerns } = (await call(server, listDeskConcerns, [{}, { token: head.token }])).body
    const read = async () =>
      (await call(server, readDeskConcern, [{ id: concerns[0]?.id ?? '' }, { token: head.token }])).body
    const words = (await read()).toLookAt[0] ?? 0
    await onConcern(head, await read(), { act: 'look_at_words', words, isRight: true, note: '' })
    await desk.phone.open(`/pages/staff/concern/index?id=${concerns[0]?.id}`)
    await desk.phone.tap('拟写回应')
    await desk.phone.tap('处置结束')
    await desk.phone.fill('内容', '三个组全部恢复供水。')
    await desk.phone.tap('确定拟写回应')
    await desk.phone.see('等审核的内容')
    const closing = (await read()).waiting?.number ?? 0
    await onConcern(head, await read(), { act: 'publish_words', words: closing })
    await phone.open('/pages/participation/concern/index?id=' + concerns[0]?.id)
    await phone.see('三个组全部恢复供水。')
    await phone.notSee('情况紧急，先行发布，正在复核')
    await phone.open('/pages/home/index')
    await phone.see('最新公开')
    await phone.notSee('正在回应')
  })
})
