import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('an order of the county to correct', '2026-03-02', (town) => {
  it('goes from the township’s page to its desk, is answered there, and accepted by the county', async () => {
    const { accounts } = town().server
    const county = new Desk(await town().phone())
    await county.signIn(accounts.county, '各乡镇')
    await county.phone.open('/pages/staff/township/index?id=zhanxi')
    await county.phone.tap(/^督促这个乡镇整改/)
    await county.phone.fill('督促什么', '公开指南没有更新')
    await county.phone.fill('查到的问题', '办公电话打不通，最近一次更新是2019年。')
    await county.phone.tap('登记')
    await county.phone.see('请填写整改要求')
    await county.phone.fill('整改要求', '核对公开指南的每一项，更正后公开。')
    await county.phone.tap('登记')
    await county.phone.see('最迟3月23日，还有 15 个工作日')

    const clerk = new Desk(await town().phone())
    await clerk.signIn(accounts.clerk)
    await clerk.phone.tap(/^县里督促整改/)
    await clerk.phone.see('待整改（1）')
    await clerk.phone.tap(/公开指南没有更新/)
    await clerk.phone.see('核对公开指南的每一项，更正后公开。')
    await clerk.phone.tap('报整改情况')
    await clerk.phone.fill('做了什么', '改了电话和地址，3月2日公开。')
    await clerk.phone.tap('确定报整改情况')
    await clerk.phone.see('已报整改，等县里核查')

    await county.phone.open('/pages/staff/rectifications/index')
    await county.phone.see('等县里核查（1）')
    await county.phone.tap(/公开指南没有更新/)
    await county.phone.see('改了电话和地址，3月2日公开。')
    await county.phone.tap('确认整改到位')
    await county.phone.tap('确定确认整改到位')
    await county.phone.see('已整改到位')
  })
})
