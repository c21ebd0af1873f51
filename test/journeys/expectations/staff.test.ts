import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openGuestSession } from '../../../src/contract/sessions'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { call, newKey } from '../../support/http-client'
import { requestForm } from '../../support/request-forms'
import { metered } from '../burden'
import { DeskActs } from '../desk-acts'
import { measured } from '../measured'
import { onEachBuild } from '../on-each-build'

const ONE_HAND = { width: 360, height: 740 }

// The number is that of the twenty expectations; see docs/expectations.md.
onEachBuild('what a clerk expects', '2026-03-02', (town) => {
  it('20 goes from 今天, ordered by day, to the sent reply with one hand, in at most eight presses', async () => {
    const { server } = town()
    const token = (await call(server, openGuestSession, [{}])).body.token
    const { number } = (
      await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
    ).body
    const [clerkPhone, headPhone] = [metered(await town().phone()), metered(await town().phone())]
    const [clerk, head] = [new DeskActs(clerkPhone.phone), new DeskActs(headPhone.phone)]
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.browserPage.setViewportSize(ONE_HAND)
    await head.signIn(server.accounts.head)
    await clerk.openCase(number)
    await clerk.confirmReceipt()
    await measured('予以公开，常用写法', [clerkPhone, headPhone], async () => {
      await clerk.openCase(number)
      await clerk.replyAsUsual(/^有，可以全部给/)
      await head.openCase(number)
      await head.approve()
    })
    const shown = await clerk.phone.text()
    for (const words of ['打卡', '签到', '积分', '排名', '在线时长']) assert.ok(!shown.includes(words), words)
  })
})
