import assert from 'node:assert/strict'
import path from 'node:path'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { seedSettings } from '../../cloud/seed/load-seed'
import { H5Driver } from '../support/driver'
import { comes, PATIENCE } from '../support/patience'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { Resident } from './resident'

/** A slow phone draws the elements of a page that much later than the page. Unit: ms. */
const LATE = 400

describe('somebody who listens to the page (h5)', () => {
  let browser: Browser
  let server: TestServer
  let phone: H5Driver
  before(async () => {
    browser = await borrowBrowser()
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  })
  beforeEach(async () => {
    phone = await H5Driver.create({ browser, server: server.origin })
  })
  afterEach(async () => {
    assert.deepEqual(phone.errors(), [])
    await phone.close()
  })
  after(async () => {
    await giveBackBrowser()
    await server.stop()
  })

  /** What has the focus: its role, or its element's name, and its words. */
  const focused = (): Promise<string> =>
    phone.browserPage.evaluate(`(() => {
      const { tagName, textContent } = document.activeElement
      return (document.activeElement.getAttribute('role') ?? tagName) + ' ' + textContent
    })()`)

  /** Waits until the element of this role with these words has the focus. */
  const isOn = async (role: string, words = ''): Promise<void> => {
    const isThere = async () => {
      const here = await focused()
      return here.startsWith(`${role} `) && here.includes(words)
    }
    if (await comes(isThere, { patience: 2 * PATIENCE })) return
    assert.fail(`the focus is not on ${role} ${words} but on ${await focused()}`)
  }

  /** Taro's tabs are links to a script; what the content policy blocks there, nobody needs. */
  const pressTab = (place: number): Promise<void> =>
    phone.browserPage.evaluate(`(() => {
      const tab = document.querySelectorAll('.weui-tabbar__item')[${place}]
      tab.addEventListener('click', (press) => press.preventDefault())
      tab.click()
    })()`)

  it('is not moved by the first page', async () => {
    await phone.open('/pages/home/index')
    await phone.see('最新公开')
    assert.equal(await phone.browserPage.evaluate('document.activeElement === document.body'), true)
  })

  it('is taken to the title of a page that opens, and back to the link it came from', async () => {
    await phone.open('/pages/home/index')
    await phone.tap(/^政府信息公开指南/)
    await isOn('heading', '政府信息公开指南')
    await phone.back()
    await isOn('link', '政府信息公开指南')
  })

  it('is taken to the title of a page whose elements are drawn late', async () => {
    await phone.open('/pages/home/index')
    await phone.see('最新公开')
    const notDrawn = await phone.browserPage.addStyleTag({
      content: '[role=heading] { visibility: hidden !important }',
    })
    await phone.tap('我的申请')
    await phone.see('您还没有申请过')
    await sleep(LATE)
    await notDrawn.evaluate((style) => (style as HTMLElement).remove())
    await isOn('heading', '我的申请')
  })

  it('is taken to the title of a tab shown again', async () => {
    await phone.open('/pages/home/index')
    await phone.tap('我的申请')
    await isOn('heading', '我的申请')
    await pressTab(0)
    await isOn('link', '我的申请')
    await pressTab(3)
    await isOn('heading', '我的申请')
  })

  it('is taken to the next question, and to the field that has to be mended', async () => {
    const resident = new Resident(phone)
    await resident.startRequest()
    await isOn('heading', '您是谁？')
    await resident.sayWhoAsCitizen()
    await phone.tap('下一步')
    await isOn('heading', '您要什么信息？')
    await phone.tap('下一步')
    await isOn('TEXTAREA')
  })

  it('keeps a word that is being written when the title comes late', async () => {
    await phone.open('/pages/disclosures/index')
    await phone.fill('搜政策、补贴、文号、村名', '低保')
    await phone.tap('搜索')
    await isOn('heading', '低保')
    await phone.notSee('按内容分')
    await phone.fill('搜政策、补贴、文号、村名', '村务')
    await phone.browserPage.keyboard.press('Enter')
    await phone.see(/村务.*有关的信息/)
    assert.equal(await phone.valueOf('搜政策、补贴、文号、村名'), '村务')
  })

  it('goes with the choice from one of many townships to the next, also to those that were not drawn yet', async () => {
    const settings = seedSettings()
    const others = Array.from({ length: 44 }, (_, at) => `第${String(at + 10)}号镇`)
    for (const [at, name] of others.entries())
      await server.storage.putTenant({
        ...settings,
        id: `other-${at}`,
        office: { ...settings.office, township: name },
      })
    await phone.open('/pages/mine/township/index')
    await phone.see('看哪个乡镇')
    await phone.browserPage.locator('[role=radio][tabindex="0"]').focus()
    const press = async (key: string, times: number) => {
      for (let time = 0; time < times; time += 1) {
        const before = await focused()
        await phone.browserPage.keyboard.press(key)
        const isNext = (here: string) => here.startsWith('radio ') && here !== before
        assert.ok(await comes(async () => isNext(await focused())), `${before}: ${key}`)
      }
    }
    const start = await focused()
    assert.match(start, /盏西镇/)
    const drawn = await phone.browserPage.locator('[role=radio]').count()
    assert.equal(drawn, 41, 'the first forty, and his own behind them')
    await press('ArrowUp', 6)
    assert.match(await focused(), /第48号镇/)
    await press('ArrowDown', 6)
    assert.equal(await focused(), start)
  })
})
