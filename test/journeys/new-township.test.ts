import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a new township of the county', '2026-03-02', (town) => {
  it('is set up step by step, corrected on the way, and its head let in', async () => {
    const { accounts } = town().server
    const county = new Desk(await town().phone())
    await county.signIn(accounts.county, '各乡镇')
    const { phone } = county
    await phone.open('/pages/staff/county/index')
    await phone.tap(/^设立新乡镇/)
    await phone.see('叫什么')
    await phone.fill('乡镇全称', '盈江县平原')
    await phone.tap('下一步')
    await phone.see(/乡镇全称写到“镇”“乡”或者“街道”/)
    await phone.fill('乡镇全称', '盈江县平原镇')
    assert.equal(await phone.valueOf('申请编号字头'), '平公申')
    await phone.fill('英文简称', 'zhanxi')
    await phone.tap('下一步')
    await phone.see('办公室在哪里')
    await phone.fill('办公地址', '平原镇团结路1号')
    await phone.tap('下一步')
    await phone.see('机构和窗口')
    await phone.fill('办事窗口', '民政窗口\n医保窗口\n')
    await phone.tap('下一步')
    await phone.see('谁来管')
    await phone.fill('负责人姓名', '王主任')
    await phone.fill('负责人账号', 'wangzr')
    await phone.kill('/pages/staff/new-township/index')
    await phone.see('谁来管')
    assert.equal(await phone.valueOf('负责人账号'), 'wangzr')
    await phone.tap('下一步')
    await phone.see('民政窗口、医保窗口')
    await phone.tap(/^设立$/)
    await phone.see('这个英文简称已经有乡镇用了，请换一个')
    await phone.tap('去改这一栏')
    await phone.fill('英文简称', 'pingyuan')
    for (const title of ['办公室在哪里', '机构和窗口', '谁来管', '核对']) {
      await phone.tap('下一步')
      await phone.see(title)
    }
    await phone.tap(/^设立$/)
    await phone.see('盈江县平原镇设立好了')
    await phone.tap('给负责人发一次性密码')
    await phone.see('告诉王主任，这里只显示一次')
    await phone.see(/法律法规已装好，共 \d+ 部/)
    await phone.tap('看这个乡镇')
    await phone.see('负责人账号')
    await phone.see(/账号 wangzr，还没设密码/)
  })
})
