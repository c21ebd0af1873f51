import { it } from 'node:test'
import { addedItem, registered } from '../support/catalogue-forms'
import { tokenOf } from '../support/people-in-tests'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('an item due yesterday', '2026-03-02', (town) => {
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
    await clerk.phone.tap(/^公开目录（/)
    await clerk.phone.tap('添加事项')
    await clerk.phone.fill('一级事项', '水利')
    await clerk.phone.fill('二级事项', '冬修水利安排')
    await clerk.phone.fill('公开内容（要素）', '工程名称；受益村')
    await clerk.phone.tap('加入目录')
    // What is missing is said where it is; nothing typed is lost.
    await clerk.phone.see(/栏目/)
    await clerk.phone.tap(/^依据、主体、渠道和分类/)
    await clerk.phone.fill('公开依据', '《政府信息公开条例》第二十一条')
    await clerk.phone.tap('工作动态')
    await clerk.phone.tap('加入目录')
    await clerk.phone.tap(/^冬修水利安排/)
    await clerk.phone.tap('写稿')
    await clerk.phone.see(/^公开栏目：工作动态/)
    await clerk.phone.open('/pages/staff/accounts/index')
    await clerk.phone.see(/超过 14 天没有更新/)
  })
})
