import assert from 'node:assert/strict'
import { it } from 'node:test'
import { confirmedLetter, sendLetter } from '../../support/complaint-forms'
import { comes } from '../../support/patience'
import { guestToken } from '../../support/people-in-tests'
import { onEachBuild } from '../on-each-build'
import { Resident } from '../resident'
import { siteIsKept } from '../site-is-kept'

const KEPT = '/pages/reading/kept/index'

/** Pages on which somebody may be at a loss. */
const AT_A_LOSS = [
  ['/pages/home/index', '最新公开'],
  ['/pages/home/ways/index', '投诉·建议'],
  ['/pages/disclosures/index', '法定主动公开内容'],
  ['/pages/disclosures/search/index?q=甲乙丙丁', /没有找到/],
  ['/pages/apply/index', '开始申请'],
  ['/pages/requests/start/index', '您这次想办什么？'],
  ['/pages/requests/new/index', '您是谁？'],
  ['/pages/requests/look-up/index', '电话后四位'],
  ['/pages/complaints/new/index', '是哪一类'],
  ['/pages/topics/new/index', '想看到什么公开？'],
  ['/pages/reading/hall/index', '办事大厅'],
  ['/pages/mine/index', '看字大小'],
] as const

// The numbers are those of the twenty expectations; see docs/expectations.md.
onEachBuild('what somebody on an old phone expects', '2026-09-18', (town) => {
  it('7 has really large letters: the text grows by half and nothing is cut off', async () => {
    const phone = await town().phone()
    await phone.open('/pages/mine/index')
    await phone.see('看字大小')
    const sizeOf = () =>
      phone.browserPage.evaluate(() => {
        const texts = [...document.querySelectorAll('*')].filter(
          (one) => one.childElementCount === 0 && one.textContent === '谁看过我的资料',
        )
        return parseFloat(getComputedStyle(texts[0] ?? document.body).fontSize)
      })
    const before = await sizeOf()
    await phone.tap('超大')
    const grows = async () => (await sizeOf()) >= before * 1.4
    assert.ok(await comes(grows), `${before} → ${await sizeOf()}`)
    const sideways = await phone.browserPage.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    assert.ok(sideways <= 1)
  })

  it('15 reads on without a network what was read before, and sees when it was saved', async () => {
    const phone = await town().phone(true)
    await new Resident(phone).search('最低生活保障')
    await phone.tap(/城市居民最低生活保障条例/)
    await phone.see('索引号')
    await phone.open(KEPT)
    await phone.see(/城市居民最低生活保障条例/)
    await siteIsKept(phone)
    await phone.goOffline()
    await phone.kill(KEPT)
    await phone.tap(/城市居民最低生活保障条例/)
    await phone.see(/这是 .*\d+月\d+日 \d\d:\d\d 时保存的内容/)
  })

  it('18 finds on each page a number to call, and has a letter done again that was not done well', async () => {
    const { server } = town()
    const phone = await town().phone()
    for (const [page, there] of AT_A_LOSS) {
      await phone.open(page)
      await phone.see(there)
      await phone.see(/^(打电话|12345)/)
    }
    const token = await guestToken(server)
    assert.equal((await sendLetter(server, token)).status, 200)
    const letter = await confirmedLetter(server)
    const again = await letter.says({ act: 'reopen', reason: '又坏了' } as never)
    assert.equal(again.status, 200)
  })
})
