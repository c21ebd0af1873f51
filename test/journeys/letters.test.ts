import assert from 'node:assert/strict'
import { it } from 'node:test'
import { H5Driver } from '../support/driver'
import { comes } from '../support/patience'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'

const SAVED = /letters\/:letter\/:format/

onOneBuild('the letters of a request', '2026-09-18', (town) => {
  it('are listed at the desk and on the applicant’s page, and saved as PDF and Word', async () => {
    const { server } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await resident.send()
    const number = await resident.numberOnReceipt()

    const clerk = new Desk(await town().otherPhone())
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
    /** The page says nothing while it has not begun to fetch: what was given out is seen at the server. */
    const isSaved = async (times: number) => {
      await comes(() => saved() >= times)
      assert.equal(saved(), times)
    }
    const arrival = phone instanceof H5Driver ? phone.browserPage.waitForEvent('download') : null
    await phone.tap('下载 PDF 登记回执')
    if (arrival !== null) assert.equal((await arrival).suggestedFilename(), `登记回执（${number}）.pdf`)
    await isSaved(1)
    await phone.notSee('请稍候…')
    await phone.tap('下载 Word 登记回执')
    await isSaved(2)
    await phone.notSee('请稍候…')
    await phone.notSee('没有取到文书')

    // The clerk words what the law leaves free, and the letter goes out so.
    await clerk.phone.tap(/^告知补正/)
    await clerk.phone.fill('第 1 项', '写明哪一年')
    await clerk.phone.tap(/约 10 天/)
    await clerk.phone.tap(/^看文书、改文字/)
    await clerk.phone.see(/^逾期的后果（法定内容，不能改）/)
    await clerk.phone.fill('收到申请的情况', '您的来信收到了，我们正在找。')
    await clerk.phone.tap('就这样发，回到表单')
    await clerk.phone.see(/文字已经改过，会照改的发出/)
    await clerk.phone.tap('发出补正告知')
    await clerk.phone.see('等申请人补正')
    const issued = await server.storage.read(server.tenant, async ({ letters, cases }) => {
      const record = await cases.findByNumber(number)
      return letters.listOfCase(record?.id ?? '')
    })
    const notice = issued?.find(({ letter }) => letter.kind === 'correction_notice')?.letter
    const words = notice?.paragraphs.map(({ text }) => text).join('\n') ?? ''
    assert.match(words, /您的来信收到了，我们正在找。[^]*写明哪一年。[^]*视为放弃申请/)
  })
})
