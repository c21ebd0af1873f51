import { it } from 'node:test'
import { addedItem, registered } from '../support/catalogue-forms'
import { tokenOf } from '../support/people-in-tests'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'

onEachBuild('an item due yesterday', '2026-03-02', (town) => {
  it('shows in 今天, and leaves it once the ledger says where it went out', async () => {
    const { server } = town()
    const keeper = { server, token: await tokenOf(server, 'clerk') }
    await registered(keeper, await addedItem(keeper), { title: '春耕补贴发放公告' })
    server.setToday('2026-03-31')
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.see(/公开事项/)
    await clerk.phone.tap('公开事项：春耕补贴发放公告')
    await clerk.phone.see('登记发布渠道')
    await clerk.phone.see(/还没有公开，最迟/)
    await clerk.phone.tap('公示栏')
    await clerk.phone.fill('账号或地点', '镇政府公示栏')
    await clerk.phone.tap('登记到台账')
    await clerk.phone.see(/晚于期限/)
    await clerk.phone.open('/pages/staff/ledger/index')
    await clerk.phone.see('今年公开 1 条，其中网站 0 条')
    await clerk.phone.open('/pages/staff/catalogue/index')
    await clerk.phone.see('清单覆盖情况')
  })
})
