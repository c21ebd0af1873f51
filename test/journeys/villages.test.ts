import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fillCatalogue } from '../../src/contract/catalogue'
import { listPublications } from '../../src/contract/publications'
import { runReminders } from '../../src/contract/reminders'
import { listVillagesAtDesk, setVillageClerk } from '../../src/contract/villages'
import { addedVillage } from '../support/catalogue-forms'
import { call, newKey } from '../support/http-client'
import { tokenOf } from '../support/people-in-tests'
import { PublishingDesk } from '../support/publications'
import { JOB_SECRET, type TestServer } from '../support/server'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

/** A township with one village and its clerk, in March. */
const villageWithClerk = async (server: TestServer): Promise<void> => {
  const token = await tokenOf(server, 'clerk')
  const once = () => ({ token, key: newKey() })
  await call(server, fillCatalogue, [{}, once()])
  const id = await addedVillage({ server, token }, { name: '一号村' })
  const { clerks } = (await call(server, listVillagesAtDesk, [{}, { token }])).body
  await call(server, setVillageClerk, [{ id, personId: clerks[0]!.id, isClerk: true }, once()])
}

/** The gates of the township. */
const reviewed = async (server: TestServer): Promise<void> => {
  const desk = new PublishingDesk(server)
  const token = await desk.token('clerk')
  const [piece] = (await call(server, listPublications, [{}, { token }])).body.publications
  await desk.acts(piece!.id, [
    ['reviewer', { act: 'pass_review', politics: true, policy: true, wording: true, note: '' }],
    ['secrecy', { act: 'clear_secrecy', basis: '《保守国家秘密法》第三十五条', note: '' }],
    ['head', { act: 'publish', publishAt: null }],
  ])
}

onOneBuild('a village that is late', '2026-03-02', (town) => {
  it('is seen by the township, written for by its clerk, published by the township, read under its name', async () => {
    const { server } = town()
    await villageWithClerk(server)
    server.setToday('2026-04-13')
    await call(server, runReminders, [{}, { token: JOB_SECRET }])
    const villager = await town().phone()
    await villager.open('/pages/reading/villages/index')
    await villager.tap(/^一号村/)
    await villager.tap('写信反映：没有及时公布')
    await villager.see('改类别')
    assert.match(await villager.valueOf('什么事'), /^反映一号村村务公开没有及时公布：.*村级财务收支/)

    const township = new Desk(await town().otherPhone())
    await township.signIn(server.accounts.clerk)
    await township.phone.tap(/^村务公开：1 个逾期：一号村/)
    await township.phone.see('1 个逾期：一号村')

    const clerk = await town().phone()
    await clerk.open('/pages/staff/sign-in/index')
    await clerk.fill('账号', server.accounts.village.account)
    await clerk.fill('密码', server.accounts.village.password)
    await clerk.tap('登录')
    await clerk.see('我的村')
    await clerk.tap(/^消息/)
    await clerk.see('村务公开逾期')
    await clerk.open('/pages/staff/villages/index')
    await clerk.tap(/^写稿：一号村：村级财务收支/)
    await clerk.see('一句话说清')
    await clerk.see(/该写什么（还差 5 项）/)
    await clerk.fill('正文', '三月份收入3200元，支出1800元，结存1400元。')
    await clerk.tap('保存')
    await clerk.see(/修改（村务员）/)
    await clerk.tap('送审')
    await clerk.tap('确认送审')
    await clerk.see(/待审核/)

    await reviewed(server)
    const resident = await town().phone()
    await resident.open('/pages/reading/villages/index')
    await resident.tap(/^一号村/)
    await resident.see('已公布，迟了')
    await resident.see('没有公布，或者公布得不真实')
    await resident.tap(/^一号村：村级财务收支/)
    await resident.see(/结存1400元/)
  })
})
