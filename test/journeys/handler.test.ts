import { it } from 'node:test'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from '../support/http-client'
import { requestForm } from '../support/request-forms'
import { Desk } from './desk'
import { inMiniProgram } from './on-each-build'

// Staff pages are the same code on both builds; what H5 does of its own is in the other journeys and in test/pages.
inMiniProgram('who handles a case', '2026-09-18', (town) => {
  it('is whoever takes it, then whoever it is passed on to, then a deputy; 今天 tells whose it is', async () => {
    const { server } = town()
    const { body } = await call(server, openGuestSession, [{}])
    const sender = { token: body.token, key: newKey() }
    const { number } = (await call(server, submitInformationRequest, [requestForm(), sender])).body
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.tap('没人领办的')
    await clerk.phone.see(number)
    await clerk.phone.see('承办人：还没有人领办')
    await clerk.openCase(number)
    await clerk.phone.tap('领办')
    await clerk.phone.see(/由您承办/)
    await clerk.phone.tap('转交')
    await clerk.phone.tap('确认转交')
    await clerk.phone.see('请选择转交给谁')
    await clerk.phone.see('请写明原因，例如出差、请假')
    await clerk.phone.tap(/^演示负责人/)
    await clerk.phone.fill('原因', '出差一周')
    await clerk.phone.tap('确认转交')
    await clerk.phone.see(/演示负责人（.*）承办/)
    await clerk.phone.tap('代办')
    await clerk.phone.fill('原因', '负责人开会，先办')
    await clerk.phone.tap('确认代办')
    await clerk.phone.see(/由您承办/)
    await clerk.phone.open('/pages/staff/today/index')
    await clerk.phone.see('承办人：您')
    const head = new Desk(await town().phone())
    await head.signIn(server.accounts.head)
    await head.phone.see('承办人：演示经办')
    await head.phone.tap('我承办的')
    await head.phone.see('您现在没有承办的申请。')
    await head.phone.tap('没人领办的')
    await head.phone.see('每件申请都有人承办了。')
  })
})
