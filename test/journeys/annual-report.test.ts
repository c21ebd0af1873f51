import { it } from 'node:test'
import { tokenOf } from '../support/people-in-tests'
import { keepReportsFrom, publishReport, putRequestOf2025 } from '../support/report-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('the annual report', '2026-01-12', (town) => {
  it('is counted, opened figure by figure, filled in, handed over, and read by everybody once it is published', async () => {
    const { server } = town()
    await putRequestOf2025(server)
    await keepReportsFrom(server, 2025)
    const desk = new Desk(await town().phone())
    const { phone } = desk
    await desk.signIn(server.accounts.clerk)
    await phone.tap(/^年度报告/)
    await phone.tap('更早的年度')
    await phone.fill('哪一年', '2026')
    await phone.tap('打开这一年')
    await phone.see('写四位年份，从 2008 到 2024')
    await phone.fill('哪一年', '2016')
    await phone.tap('打开这一年')
    await phone.see('这一年的办件不在系统里，数字请照当年的台账填，写明来源。')
    await phone.back()
    await phone.tap(/^2025年/)
    await phone.tap(/^一、本年新收政府信息公开申请数量：1 件/)
    await phone.tap(/自然人，1 件/)
    await phone.see('由系统从下面这些里数出来；不对的，请更正办件、文件或者登记。')
    await phone.see('盏公申〔2025〕901号')

    await phone.open('/pages/staff/figure/index?id=2025&key=table1_5.licences.decisions')
    await phone.tap('填一个数')
    await phone.fill('数', '12')
    await phone.fill('从哪里来', '便民服务中心台账')
    await phone.tap('确定填一个数')
    await phone.see('12 件')

    await phone.open('/pages/staff/report/index?id=2025')
    await phone.tap('送审')
    await phone.tap('确定送审')
    await phone.see('待审核')
    await publishReport({ server, token: await tokenOf(server, 'clerk') }, '2025')

    const resident = await town().phone()
    await resident.open('/pages/disclosures/column/index?name=政府信息公开年报')
    await resident.tap(/2025年政府信息公开工作年度报告/)
    await resident.see('收到和处理政府信息公开申请情况')
    await resident.see('其他处理')
    await resident.see('下载 Word')
  })
})
