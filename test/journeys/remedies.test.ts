import { it } from 'node:test'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from '../support/http-client'
import { guestToken } from '../support/people-in-tests'
import { requestForm } from '../support/request-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a reconsideration of a reply', '2026-09-18', (town) => {
  it('is entered from the page of its request, answered, corrected and carried out', async () => {
    const { server } = town()
    const filed = await call(server, submitInformationRequest, [
      requestForm(),
      { token: await guestToken(server), key: newKey() },
    ])
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    await desk.openCase(filed.body.number)
    await desk.phone.tap(/^登记复议、诉讼、举报/)
    await desk.phone.tap('行政复议')
    await desk.phone.fill('事由', '不服不予公开的答复')
    await desk.phone.fill('复议机关、法院，或者转来举报的单位', '盈江县人民政府')
    await desk.phone.tap(/^简易程序/)
    await desk.phone.tap('登记')
    await desk.phone.see('答复最迟9月24日')
    await desk.phone.tap('登记答复（答辩）')
    await desk.phone.tap('确定登记答复（答辩）')
    await desk.phone.see('已答复，等结果')
    await desk.phone.tap('登记结果')
    await desk.phone.tap('结果纠正')
    await desk.phone.fill('结果的内容', '撤销，责令重新答复')
    await desk.phone.tap(/^要例：|^要$/)
    await desk.phone.fill('要做什么', '重新作出答复')
    await desk.phone.fill('最迟哪天做完', '2026-10-09')
    await desk.phone.tap('确定登记结果')
    await desk.phone.see('待履行')
    await desk.phone.open('/pages/staff/today/index')
    await desk.phone.see(/履行最迟10月9日/)
    await desk.phone.tap(/^复议、诉讼和举报台账/)
    await desk.phone.see('没有了结的（1）')
  })
})
