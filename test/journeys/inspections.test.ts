import { it } from 'node:test'
import { CHECK_KEYS, CHECKS } from '../../src/domain/inspection/checks'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

const WANTING = CHECKS.guide.text

onOneBuild('an inspection', '2026-03-02', (town) => {
  it('is opened, filled in line by line beside what the records say, signed, and answered by the township', async () => {
    const { server } = town()
    const head = new Desk(await town().phone())
    const { phone } = head
    await head.signIn(server.accounts.head)
    await phone.open('/pages/staff/inspections/index')
    await phone.see(/还没有登记检查/)
    await phone.tap('登记检查')
    await phone.fill('检查单位', '盈江县人民政府办公室')
    await phone.fill('检查人', '张三、李四')
    await phone.tap('登记')
    await phone.see('办理过程')
    await phone.see(/系统记录：领导小组 0 人/)
    // A line leads to what stands behind it, and back.
    await phone.tap(`看“${CHECKS.group.text}”的记录`)
    await phone.see('政务公开工作领导小组')
    await phone.back()
    await phone.see(/系统记录：领导小组 0 人/)
    await phone.tap('填写检查表')
    await phone.see(/可以分几次填/)
    for (const key of CHECK_KEYS) await phone.choose(CHECKS[key].text, key === 'guide' ? '不符合' : '符合')
    await phone.fill('情况', '没有写传真号码')
    await phone.fill('最迟哪天改正', '2026-03-12')
    await phone.tap('确定填写检查表')
    await phone.see('情况：没有写传真号码')
    await phone.tap('签字')
    await phone.fill('结论', '总体符合要求，指南要补充传真。')
    await phone.tap('确定签字')
    await phone.see('待改正')

    server.setToday('2026-03-10')
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.open('/pages/staff/inspections/index')
    await clerk.phone.tap(/盈江县人民政府办公室/)
    await clerk.phone.see('办理过程')
    await clerk.phone.see(new RegExp(`${WANTING}：最迟`))
    await clerk.phone.tap('登记改正')
    await clerk.phone.see('改正了哪一项')
    await clerk.phone.tap(WANTING)
    await clerk.phone.fill('怎样改正的', '指南已补充传真，重新公开。')
    await clerk.phone.tap('确定登记改正')
    await clerk.phone.see('已了结')
    await clerk.phone.see(/改正：指南已补充传真/)
  })
})
