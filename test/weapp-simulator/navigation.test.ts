import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import type { WeappDriver } from '../support/driver'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { callWx, fixtureDriver } from './fixture'

describe('navigation, storage and dialogs of the simulator', () => {
  let browser: Browser
  let app: WeappDriver

  before(async () => {
    browser = await borrowBrowser()
    app = await fixtureDriver(browser)
  })
  after(async () => {
    assert.deepEqual(app.errors(), [])
    await app.close()
    await giveBackBrowser()
  })

  it('starts at a path with its query, and shows a way home', async () => {
    await app.open('/pages/detail/index?id=%E4%B8%83')
    await app.see('编号 七')
    await app.tap('返回首页')
    await app.see('次数 0')
  })

  it('goes there and back, the page below keeping its state', async () => {
    await app.open('/pages/home/index')
    await app.tap('加一')
    await app.tap('详情')
    await app.see('编号 7')
    assert.equal(await app.route(), 'pages/detail/index')
    await app.back()
    await app.see('次数 1')
  })

  it('keeps tab pages alive and lets only switchTab reach them', async () => {
    await app.open('/pages/home/index')
    await app.tap('加一')
    await app.tap('清单')
    await app.see('清单页')
    await app.tap('首页')
    await app.see('次数 1')
    const { errMsg } = await callWx(app, 'navigateTo', { url: '/pages/tab/index' })
    assert.equal(errMsg, 'navigateTo:fail can not navigateTo a tabbar page')
  })

  it('refuses the eleventh page and an unknown one', async () => {
    await app.open('/pages/home/index')
    for (let depth = 2; depth <= 10; depth++) {
      assert.equal((await callWx(app, 'navigateTo', { url: '/pages/detail/index' })).errMsg, 'navigateTo:ok')
    }
    const eleventh = await callWx(app, 'navigateTo', { url: '/pages/detail/index' })
    assert.equal(eleventh.errMsg, 'navigateTo:fail webview count limit exceed')
    assert.match((await callWx(app, 'redirectTo', { url: '/nowhere' })).errMsg, /"nowhere" is not found/)
  })

  it('keeps storage when the mini-program is killed, and nothing else', async () => {
    await app.open('/pages/home/index')
    await app.tap('加一')
    await callWx(app, 'setStorage', { key: 'draft', data: { step: 2 } })
    await app.kill()
    await app.see('次数 0')
    assert.deepEqual(await app.storage(), { draft: { step: 2 } })
    assert.deepEqual((await callWx(app, 'getStorage', { key: 'draft' })).data, { step: 2 })
  })

  it('shows nothing of what is kept encrypted, and gives it to who asks for it so', async () => {
    await callWx(app, 'setStorage', { key: 'sealed', data: { number: '5331' }, encrypt: true })
    assert.doesNotMatch(JSON.stringify(await app.storage()), /5331/)
    assert.match((await callWx(app, 'getStorage', { key: 'sealed' })).errMsg, /fail/)
    assert.deepEqual((await callWx(app, 'getStorage', { key: 'sealed', encrypt: true })).data, {
      number: '5331',
    })
  })

  it('holds 1 MB under one key and 10 MB in all', async () => {
    const chunk = 'x'.repeat(1024 * 1024 - 10)
    assert.match(
      (await callWx(app, 'setStorage', { key: 'big', data: `${chunk}0123456789` })).errMsg,
      /fail .*1MB/,
    )
    const answers: string[] = []
    for (let key = 0; key < 11; key++)
      answers.push((await callWx(app, 'setStorage', { key: `k${key}`, data: chunk })).errMsg)
    assert.deepEqual(
      answers.map((answer) => answer.split(' ')[0]),
      [...Array<string>(10).fill('setStorage:ok'), 'setStorage:fail'],
    )
    await callWx(app, 'clearStorage')
  })

  it('draws a modal and an action sheet and hands over what was tapped', async () => {
    const modal = callWx(app, 'showModal', {
      title: '确认提交',
      content: '提交后不能修改',
      confirmText: '提交',
    })
    await app.see('提交后不能修改')
    await app.tap('提交')
    assert.equal((await modal).confirm, true)
    const sheet = callWx(app, 'showActionSheet', { itemList: ['复制', '保存'] })
    await app.tap('保存')
    assert.equal((await sheet).tapIndex, 1)
  })

  it('sets the title and tells the font size the reader chose', async () => {
    await app.fontScale(1.4)
    await app.open('/pages/home/index')
    await callWx(app, 'setNavigationBarTitle', { title: '新标题' })
    await app.see('新标题')
    const scale = await app.browserPage.evaluate(() => {
      const { wx } = window.__simulator as { wx: { getAppBaseInfo(): { fontSizeScaleFactor: number } } }
      return wx.getAppBaseInfo().fontSizeScaleFactor
    })
    assert.equal(scale, 1.4)
  })
})
