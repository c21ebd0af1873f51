import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from '../support/http-client'
import { requestForm } from '../support/request-forms'
import type { TestServer } from '../support/server'
import { Desk } from './desk'
import { inMiniProgram } from './on-each-build'

const RECEIVED_ON = '2026-09-18'

/** A request filed and received on 18 September: to be answered by 22 October. */
const receivedCase = async (server: TestServer, clerk: Desk): Promise<string> => {
  server.setToday(RECEIVED_ON)
  const session = await call(server, openGuestSession, [{}])
  const filed = await call(server, submitInformationRequest, [
    requestForm(),
    { token: session.body.token, key: newKey() },
  ])
  await clerk.signIn(server.accounts.clerk)
  await clerk.openCase(filed.body.number)
  await clerk.confirmReceipt()
  return filed.body.number
}

// Staff pages are the same code on both builds; what H5 does of its own is in the other journeys and in test/pages.
inMiniProgram('the desk tells the time', RECEIVED_ON, (town) => {
  it('left for a reply, and once the day is past, by how many working days it is late', async () => {
    const { server } = town()
    const clerk = new Desk(await town().phone())
    const number = await receivedCase(server, clerk)
    server.setToday('2026-10-22')
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.phone.see('今天到期')
    server.setToday('2026-10-28')
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.phone.see('超期 4 个工作日')
    await clerk.phone.tap('起草答复')
    await clerk.phone.see('本机关有没有这份信息？')
    await clerk.phone.see('超期 4 个工作日')
  })

  it('of reminders case by case, with what repeats daily said once', async () => {
    const { server } = town()
    const clerk = new Desk(await town().phone())
    const number = await receivedCase(server, clerk)
    server.setToday('2026-10-21')
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.open('/pages/staff/reminders/index')
    await clerk.phone.see(number)
    await clerk.phone.see('10月23日起，每天，直到办完')
    const page = await clerk.phone.text()
    assert.equal(page.split(number).length - 1, 1, 'the case stands there once')
    const about = page.slice(page.indexOf(number) + number.length).split('盏公申')[0] ?? ''
    assert.equal(about.split('10月22日已过').length - 1, 1, 'the daily reminder stands there once')
    assert.match(about, /今天[^]*还有1个工作日/)
  })
})
