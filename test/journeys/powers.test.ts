import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a power with its flow', '2026-03-02', (town) => {
  it('is taken down, drawn step by step, undone where it went wrong, and saved into its piece', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    const { phone } = desk
    await desk.signIn(server.accounts.clerk)
    await phone.open('/pages/staff/new-power/index')
    await phone.fill('职权名称', '农村村民宅基地审批')
    await phone.tap('行政许可')
    await phone.fill('承办机构', '农业农村服务中心')
    await phone.tap('生成稿件，接着画流程图')
    await phone.see('还没有步骤，先加第一步。')
    const step = async (name: string) => {
      await phone.tap('加一步')
      await phone.fill('这一步做什么', name)
      await phone.tap('这一步好了')
    }
    await step('受理')
    await step('审查')
    await phone.tap('改第 2 步审查')
    await phone.tap(/^看情况/)
    await phone.tap('再加一种情况')
    await phone.fill('情况3', '否')
    await phone.tap('这一步好了')
    await phone.see(/有两个去向都写着“否”/)
    await phone.tap('改第 2 步审查')
    await phone.fill('情况3', '不予受理')
    await phone.tap('这一步好了')
    await phone.see('否，回到第 1 步“受理”')
    await phone.see('不予受理，结束')
    await step('告知')
    await phone.see(/没有别的步骤通到它/)
    await phone.tap('删掉第 3 步告知')
    await phone.tap('撤销刚才的改动')
    await phone.see(/没有别的步骤通到它/)
    await phone.tap('撤销刚才的改动')
    await phone.tap('把流程图存进稿件')
    await phone.see('办理过程')
  })
})
