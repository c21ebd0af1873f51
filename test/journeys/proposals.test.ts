import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a suggestion of a deputy', '2026-03-02', (town) => {
  it('is taken down, given to a unit, answered, let out by the head, and read by everybody with its result', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    const { phone } = desk
    await desk.signIn(server.accounts.clerk)
    await phone.tap(/^建议提案办理/)
    await phone.tap('登记建议提案')
    await phone.fill('届次', '第四届人民代表大会第二次会议')
    await phone.fill('编号', '第3号')
    await phone.fill('标题', '关于修缮灌溉沟渠的建议')
    await phone.fill('内容', '三组的沟渠漏水，请修一修。')
    await phone.fill('代表（委员）', '岳代表')
    await phone.toggle('代表同意公开姓名')
    await phone.tap('登记')
    await phone.see('待分办')
    await phone.see(/2026年6月2日/)
    await phone.tap('分办')
    await phone.tap(/^党政/)
    await phone.tap('确定分办')
    await phone.tap('答复代表')
    await phone.tap(/^B类/)
    await phone.fill('答复', '列入今年冬修计划，十二月底前修好。')
    await phone.fill('怎样和代表沟通的', '当面走访')
    await phone.tap('确定答复代表')
    await phone.see('已答复，待代表评价')

    const head = new Desk(await town().phone())
    await head.signIn(server.accounts.head)
    await head.phone.open('/pages/staff/proposals/index')
    await head.phone.tap(/^关于修缮灌溉沟渠的建议/)
    await head.phone.tap('公开办理结果')
    await head.phone.tap('确定公开办理结果')
    await head.phone.see('登记代表评价')

    const resident = await town().phone()
    await resident.open('/pages/home/index')
    await resident.tap(/^建议提案/)
    await resident.see('A类 0，B类 1，C类 0')
    await resident.tap(/^关于修缮灌溉沟渠的建议/)
    await resident.see('列入今年冬修计划，十二月底前修好。')
    await resident.see('岳代表')
    await resident.see(/在期限内/)
  })
})
