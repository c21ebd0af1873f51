import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'
import { WANTED } from './resident'

onOneBuild('a request told at the counter', '2026-09-18', (town) => {
  it('is filled in by the clerk, read back, received the same day, and due from there', async () => {
    const { server } = town()
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.startFiling()
    await clerk.phone.tap(/^口头申请/)
    await clerk.phone.fill('为什么不能书面提出', '不识字')
    await clerk.phone.fill('代填人', '杨某')
    await clerk.phone.tap('下一步')
    await clerk.phone.see(/请先向申请人宣读/)
    await clerk.phone.tap(/^已经宣读/)
    await clerk.phone.tap('下一步')
    await clerk.phone.see('收到之日：2026年9月18日')
    await clerk.phone.see('最迟答复日')
    await clerk.fillForAnother(WANTED)
    await clerk.phone.tap('登记')
    await clerk.phone.see('办理过程')
    await clerk.phone.see('办理中')
    const seen = await clerk.phone.text()
    assert.match(seen, /口头申请/)
    assert.match(seen, /不识字/)
  })

  it('waits for its sender’s word when a letter came that nobody signed for, and refuses a day to come', async () => {
    const { server } = town()
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.startFiling()
    await clerk.phone.tap(/^平常信函/)
    await clerk.phone.fill('收到信件日期', '2026-09-19')
    await clerk.phone.tap('下一步')
    await clerk.phone.see(/不能晚于今天/)
    await clerk.phone.fill('收到信件日期', '2026-09-17')
    await clerk.phone.tap('下一步')
    await clerk.phone.see('收到之日：等双方确认')
    await clerk.fillForAnother(WANTED)
    await clerk.phone.tap('登记')
    await clerk.phone.see('办理过程')
    await clerk.phone.tap('确认收到')
    await clerk.phone.fill('确认记录', '9月18日10时电话，本人接听')
    await clerk.phone.tap('确认收到')
    await clerk.phone.see('起草答复')
    await clerk.phone.see(/本人接听/)
  })
})
