import { it } from 'node:test'
import { loadDemo } from '../../cloud/seed/load-demo'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'

const GUIDE = '最低生活保障申请办事指南'

onOneBuild('a resident who wants to know where the money goes and what to bring', '2026-09-18', (town) => {
  it('compares accounts through the years, is told of a wrong total, and ticks off materials', async () => {
    const { server } = town()
    await loadDemo(server.storage, server.tenant)
    const phone = await town().phone()
    await phone.open('/pages/reading/budgets/index')
    await phone.see('和往年比')
    await phone.see(/压减公用经费 10.50 万元/)
    await phone.see(/表里 \d+ 个合计都等于各项相加/)
    await phone.see('比上一年多 59 万元')
    await phone.tap(/^哪本账：“三公”经费/)
    await phone.see('合计（2026年预算数）写的是 13.9，各项相加是 13.4 万元')
    await phone.tap(/^谁的钱：部门/)
    await phone.see(/农业农村服务中心2026年部门预算/)

    const resident = new Resident(phone)
    await resident.search(GUIDE)
    await phone.tap(/^演示：最低生活保障/)
    await phone.see('要带的材料')
    await phone.see(/符合，到第 3 步“公示”/)
    await phone.toggle('户口簿、居民身份证原件')
    await phone.see(/已备 1 样，还差 3 样/)
    await resident.search(GUIDE)
    await phone.tap(/^演示：最低生活保障/)
    await phone.see(/已备 1 样，还差 3 样/)
  })
})
