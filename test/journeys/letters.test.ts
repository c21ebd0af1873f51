import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'
import { Resident } from './resident'

const SAVED = /letters\/:letter\/:format/

onEachBuild('the letters of a request', '2026-09-18', (town) => {
  it('are listed at the desk and on the applicant’s page, and saved as PDF and Word', async () => {
    const { server, build } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await resident.send()
    const number = await resident.numberOnReceipt()

    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.confirmReceipt()
    await clerk.phone.see('文书')
    await clerk.phone.see('登记回执')

    await resident.openMyCase()
    await phone.see('文书')
    await phone.see('登记回执')
    const saved = () =>
      server.logLines.filter((line) => SAVED.test(line) && line.includes('"status":200')).length
    const arrival = build === 'h5' ? phone.browserPage.waitForEvent('download') : null
    await phone.tap('下载 PDF 登记回执')
    if (arrival !== null) assert.equal((await arrival).suggestedFilename(), `登记回执（${number}）.pdf`)
    await phone.notSee('请稍候…')
    await phone.tap('下载 Word 登记回执')
    await phone.notSee('请稍候…')
    await phone.notSee('没有取到文书')
    assert.equal(saved(), 2)
  })
})
