import { it } from 'node:test'
import { recordServiceMonth } from '../../src/contract/service-desk'
import { call, newKey } from '../support/http-client'
import { tokenOf } from '../support/people-in-tests'
import { PublishingDesk } from '../support/publications'
import type { TestServer } from '../support/server'
import { addedWindow, publishedService } from '../support/service-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

/** A hall with one window, one guide and a month's figures. */
const furnished = async (server: TestServer): Promise<void> => {
  const token = await tokenOf(server, 'clerk')
  await addedWindow({ server, token }, { name: '救助窗口' })
  const id = await publishedService(new PublishingDesk(server), '临时救助怎么申请', {
    window: '救助窗口',
  })
  const month = { id, month: '2026-02', handled: 4, inTime: 3, source: '民政窗口登记簿' }
  await call(server, recordServiceMonth, [month, { token, key: newKey() }])
}

onOneBuild('the service hall', '2026-03-02', (town) => {
  it('says what to bring, where to go, how long it takes and whether that is kept; the desk checks and writes guides', async () => {
    const { server } = town()
    await furnished(server)
    const phone = await town().phone()
    await phone.open('/pages/home/index')
    await phone.tap(/^办事大厅/)
    await phone.see('搜一搜要办的事')
    await phone.tap(/^临时救助怎么申请/)
    await phone.see('10个工作日')
    await phone.see(/2026年2月办结 4 件，3 件在承诺时限内办好（75%）。来源：民政窗口登记簿/)
    await phone.toggle('身份证原件')
    await phone.see(/已备 1 样，还差 1 样/)
    await phone.open('/pages/reading/hall/index')
    await phone.tap('按窗口找')
    await phone.tap(/^救助窗口/)
    await phone.see('便民服务中心一楼')
    await phone.see('在这里办的事')
    await phone.open('/pages/reading/app/index')
    await phone.see(/照样可以到窗口办/)

    server.setToday('2026-09-01')
    const desk = new Desk(await town().otherPhone())
    await desk.signIn(server.accounts.clerk)
    await desk.phone.tap(/^办事指南：1 份该核对了/)
    await desk.phone.tap('办事指南：临时救助怎么申请')
    await desk.phone.tap('核对过了，没有变')
    await desk.phone.see(/2026年9月1日.*核对/)
    await desk.phone.open('/pages/staff/new-service/index')
    await desk.phone.fill('办什么事', '高龄津贴怎么领')
    await desk.phone.fill('申请材料', '身份证\n银行卡')
    await desk.phone.tap('生成稿件')
    await desk.phone.see('高龄津贴怎么领')
    await desk.phone.see(/办理过程/)
  })
})
