import assert from 'node:assert/strict'
import path from 'node:path'
import { after, afterEach, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { PATIENCE } from '../support/patience'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'

const TITLE = '城市居民最低生活保障条例'

describe('a reader on a slow line, before the program is there', () => {
  let server: TestServer
  let context: BrowserContext
  let page: Page
  let arrive: () => void

  /** The program's files wait until `arrive`. */
  const openOnSlowLine = async (place = ''): Promise<void> => {
    const browser = await borrowBrowser()
    const viewport = { width: 390, height: 844 }
    context = await browser.newContext({ viewport, serviceWorkers: 'block', locale: 'zh-CN' })
    context.setDefaultTimeout(PATIENCE)
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    await context.route('**/js/*', async (route) => {
      await arrived
      await route.continue().catch(() => undefined)
    })
    page = await context.newPage()
    await page.goto(`${server.origin}/${place}`, { waitUntil: 'commit' })
  }
  const words = (): Promise<string> => page.locator('#boot main').innerText()
  const programStands = async (): Promise<void> => {
    arrive()
    await page.locator('.taro_page').first().waitFor({ state: 'attached' })
  }

  before(async () => {
    server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  })
  afterEach(async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
    await giveBackBrowser()
  })
  after(() => server.stop())

  it('sees whose house it is, what is new and whom to call, searches, and reads the document', async () => {
    await openOnSlowLine()
    await page.getByRole('heading', { name: '最新公开' }).waitFor()
    assert.match(await words(), /盏西镇政务公开/)
    assert.match(await words(), /找人问/)
    await page.getByRole('searchbox').fill('最低生活保障')
    await page.getByRole('button', { name: '搜索' }).click()
    await page.getByRole('link', { name: TITLE }).click()
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
    assert.match(await words(), /家庭成员人均收入低于当地城市居民最低生活保障标准/)
    await page.evaluate(() => window.history.back())
    await page.getByRole('link', { name: TITLE }).waitFor()
  })

  it('is in the program once that stands with its words', async () => {
    await openOnSlowLine()
    await page.getByRole('heading', { name: '最新公开' }).waitFor()
    await programStands()
    await page.locator('#boot').waitFor({ state: 'detached' })
    assert.equal(await page.locator('.taro_page [aria-busy="true"]').count(), 0)
    await page.getByText('申请公开').first().waitFor()
  })

  it('is asked first when he is in the middle of a text', async () => {
    await openOnSlowLine('#/pages/disclosures/search/index?q=最低生活保障')
    await page.getByRole('link', { name: TITLE }).click()
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
    await page.locator('#boot').evaluate((boot) => (boot.scrollTop = 400))
    await programStands()
    const change = page.getByRole('button', { name: /点这里换过去/ })
    await change.waitFor()
    assert.equal(await page.locator('#boot').evaluate((boot) => boot.scrollTop), 400)
    await change.click()
    await page.locator('#boot').waitFor({ state: 'detached' })
    await page.getByText('索引号').first().waitFor()
  })

  it('on a page that only the program can show, is told that it is opening and whom to call', async () => {
    await openOnSlowLine('#/pages/requests/look-up/index')
    await page.getByText('网络慢的时候要等十几秒').waitFor()
    assert.equal(await page.getByRole('link', { name: '12345' }).getAttribute('href'), 'tel:12345')
    await programStands()
    await page.locator('#boot').waitFor({ state: 'detached' })
  })

  it('is led to the form, begins it, and finds in the program what he wrote', async () => {
    await openOnSlowLine('#/pages/apply/index')
    await page.getByRole('link', { name: '开始申请' }).click()
    await page.getByLabel('用一句话说说您的事').fill('去年路灯招标的合同')
    await page.getByRole('link', { name: '要一份东西' }).click()
    await page.getByRole('heading', { name: '这份东西，镇里手上应该已经有了吗？' }).waitFor()
    await page.getByRole('link', { name: '应该有了' }).click()
    await page.getByRole('link', { name: '填写申请表' }).click()
    await page.getByRole('heading', { name: '您是谁？' }).waitFor()
    await page.getByText('不会弄、有不清楚的').waitFor()
    await page.getByLabel('个人').check()
    await page.getByLabel('姓名').fill('岳木兰')
    await programStands()
    const change = page.getByRole('button', { name: /点这里换过去/ })
    await change.waitFor()
    await page.getByLabel('联系电话').fill('13988880001')
    await change.click()
    await page.locator('#boot').waitFor({ state: 'detached' })
    await page.getByText('身份证号码').first().waitFor()
    const written = (label: string) => page.locator('.taro_page').getByLabel(label).last().inputValue()
    assert.equal(await written('姓名'), '岳木兰')
    assert.equal(await written('联系电话'), '13988880001')
    const kept = await page.evaluate(() => localStorage.getItem('gkt:draft:information-request'))
    assert.match(kept ?? '', /去年路灯招标的合同/)
  })

  it('goes on with the form by itself where he pressed on before the program was there', async () => {
    await openOnSlowLine('#/pages/requests/new/index')
    await page.getByLabel('单位', { exact: false }).first().check()
    await page.getByLabel('单位名称').fill('盏西镇坚果合作社')
    await page.getByRole('button', { name: '接着填证件和要什么' }).click()
    await page.getByText('一好就接着填').waitFor()
    await programStands()
    await page.locator('#boot').waitFor({ state: 'detached' })
    await page.getByText('统一社会信用代码').first().waitFor()
    const kept = await page.evaluate(() => localStorage.getItem('gkt:draft:information-request'))
    assert.match(kept ?? '', /盏西镇坚果合作社/)
  })

  it('answers the questions, and is asked on by the program where he was', async () => {
    await openOnSlowLine('#/pages/requests/start/index')
    await page.getByRole('link', { name: '反映问题' }).click()
    await page.getByRole('heading', { name: '是哪一种问题？' }).waitFor()
    await programStands()
    await page.locator('#boot').waitFor({ state: 'detached' })
    await page.locator('.taro_page').getByText('是哪一种问题？').first().waitFor()
  })

  it('does not write over a request that only the program can open', async () => {
    await openOnSlowLine('#/pages/requests/look-up/index')
    await page.evaluate(() => localStorage.setItem('gkt:draft:information-request:sealed', '{"data":{}}'))
    await page.evaluate(() => (window.location.hash = '#/pages/requests/new/index'))
    await page.getByText('您在这台设备上存的都还在').waitFor()
    assert.equal(await page.locator('#boot input').count(), 0)
  })

  it('reads markup in a title as words', async () => {
    await openOnSlowLine('#/pages/mine/index')
    const odd = '<img src=x onerror="document.title=1">'
    await page.route('**/api/public/*/home', async (route) => {
      const answer = await route.fetch()
      const home = (await answer.json()) as { newest: { title: string }[] }
      home.newest[0]!.title = odd
      await route.fulfill({ response: answer, json: home })
    })
    await page.evaluate(() => (window.location.hash = '#/pages/home/index'))
    await page.getByRole('link', { name: odd }).waitFor()
    assert.equal(await page.locator('#boot img').count(), 0)
  })
})
