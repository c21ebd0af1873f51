import { it } from 'node:test'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from '../support/http-client'
import { requestForm } from '../support/request-forms'
import { Desk } from './desk'
import { inMiniProgram } from './on-each-build'

// Staff pages are the same code on both builds; what H5 does of its own is in the other journeys and in test/pages.
inMiniProgram('a case about the clerk’s own office', '2026-09-18', (town) => {
  it('leaves his desk as soon as he says so, and stays on the mayor’s', async () => {
    const { server } = town()
    const { body } = await call(server, openGuestSession, [{}])
    const sender = { token: body.token, key: newKey() }
    const { number } = (await call(server, submitInformationRequest, [requestForm(), sender])).body
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.phone.tap(/^回避/)
    await clerk.phone.see('现在没有人回避')
    await clerk.phone.tap('某个单位')
    await clerk.phone.see('是哪一位、哪一个？')
    await clerk.phone.tap('党政综合办公室')
    await clerk.phone.tap('申请内容涉及本人或者本单位')
    await clerk.phone.tap('确认回避')
    await clerk.phone.see('您已回避这件申请')
    await clerk.phone.tap('回到今天')
    await clerk.phone.see('已超期')
    await clerk.phone.notSee(new RegExp(number))
    const mayor = new Desk(await town().phone())
    await mayor.signIn(server.accounts.mayor)
    await mayor.openCase(number)
    await mayor.phone.tap(/^回避/)
    await mayor.phone.see('党政综合办公室（单位）')
    await mayor.phone.tap('登记错了，解除')
    await mayor.phone.see('现在没有人回避')
  })
})
