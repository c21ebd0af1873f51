import { it } from 'node:test'
import { heldRequest } from '../support/scorecard-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a scorecard of a unit', '2026-08-03', (town) => {
  it('is made, shown, appealed by the unit, and decided by a head with both figures in sight', async () => {
    const { server } = town()
    await heldRequest(server, '2026-08-03')
    server.setToday('2026-10-09')
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.open('/pages/staff/scorecards/index')
    await clerk.phone.tap(/^社会事务办公室/)
    await clerk.phone.see('1 件中 1 件逾期，每件扣 30 分，共扣 30 分。')
    await clerk.phone.tap('生成评分表')
    await clerk.phone.see('办理过程')
    await clerk.phone.tap('送本机构核对')
    await clerk.phone.tap('确定送本机构核对')
    await clerk.phone.see('已送本机构核对')

    const handler = new Desk(await town().phone())
    await handler.signIn(server.accounts.handler)
    await handler.phone.open('/pages/staff/scorecards/index')
    await handler.phone.tap(/^社会事务办公室/)
    await handler.phone.see('办理过程')
    await handler.phone.tap('申诉')
    await handler.phone.tap(/^按期办结/)
    await handler.phone.fill('理由', '申请人9月才补正，期限应当重新算。')
    await handler.phone.tap('确定申诉')
    await handler.phone.see('申诉待复核')

    const head = new Desk(await town().phone())
    await head.signIn(server.accounts.head)
    await head.phone.open('/pages/staff/scorecards/index')
    await head.phone.tap(/^社会事务办公室/)
    await head.phone.see('办理过程')
    await head.phone.tap('复核申诉')
    await head.phone.tap(/^按期办结/)
    await head.phone.tap('成立')
    await head.phone.tap(/^盏公申/)
    await head.phone.fill('理由', '核对属实。')
    await head.phone.tap('确定复核申诉')
    await head.phone.see('申诉成立')
    await head.phone.see(/申诉前 0 分/)
  })
})
