import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import type { WeappDriver } from '../support/driver'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { fixtureDriver } from './fixture'

describe('built-in components of the simulator', () => {
  let browser: Browser
  let app: WeappDriver

  before(async () => {
    browser = await borrowBrowser()
    app = await fixtureDriver(browser)
  })
  beforeEach(async () => {
    await app.open('/pages/home/index')
  })
  after(async () => {
    assert.deepEqual(app.errors(), [])
    await app.close()
    await giveBackBrowser()
  })

  it('gives a tap on a button to the page, and none to a disabled one', async () => {
    await app.tap('加一')
    await app.tap('加一')
    await app.see('次数 2')
    await app.browserPage.getByRole('button', { name: '停用' }).dispatchEvent('click')
    await app.see('次数 2')
  })

  it('collects a form by the names of its fields', async () => {
    await app.fill('姓名', '张三')
    await app.fill('用途', '生活需要')
    await app.choose('申请人', '组织')
    await app.toggle('同意')
    await app.tap('提交')
    await app.see('{"name":"张三","reason":"生活需要","kind":"organisation","agree":true}')
  })

  it('keeps one radio of a group on', async () => {
    assert.equal(await app.isOn('公民'), true)
    await app.tap('组织')
    await app.see('kind organisation')
    assert.equal(await app.isOn('公民'), false)
  })

  it('opens a picker for a list and for a date', async () => {
    await app.choose('方式', '自取')
    await app.see('方式 自取')
    await app.choose('日期', '2026-11-23')
    await app.see('日期 2026-11-23')
  })

  it('shows rich text without its scripts', async () => {
    await app.see('正文')
    assert.equal(await app.browserPage.locator('wx-rich-text script').count(), 0)
  })

  it('counts 750 rpx as the width of the screen, below the native bar', async () => {
    const box = await app.browserPage.locator('#box').boundingBox()
    assert.deepEqual(box && [box.width, Math.round(box.height), box.y], [390, 52, 64])
  })

  it('answers selector queries with the real rectangle, from the corner of the page', async () => {
    const rect = await app.browserPage.evaluate(
      () =>
        new Promise((resolve) => {
          type Query = {
            select(s: string): { boundingClientRect(): Query }
            exec(done: (r: unknown[]) => void): void
          }
          const { wx } = window.__simulator as { wx: { createSelectorQuery(): Query } }
          wx.createSelectorQuery()
            .select('#box')
            .boundingClientRect()
            .exec(([found]) => resolve(found))
        }),
    )
    const { id, dataset, left, top, width, height } = rect as Record<string, unknown>
    assert.deepEqual([id, dataset, left, top, width], ['box', { kind: 'box' }, 0, 0, 390])
    assert.equal(Math.round(Number(height)), 52)
  })

  it('carries aria over, references included', async () => {
    const field = app.browserPage.getByRole('textbox', { name: '用途' })
    assert.equal(await field.getAttribute('aria-describedby'), 'heading')
    assert.equal(await app.browserPage.locator('#heading').innerText(), '姓名栏')
  })

  it('shares the page from a button and from the menu', async () => {
    await app.tap('转发')
    await app.tap('更多')
    await app.tap('转发给朋友')
    const card = await app.sharedCard()
    assert.equal(card?.title, '样例卡片')
    assert.equal(card.path, '/pages/detail/index?id=9')
  })

  it('meters what setData carries and how many nodes there are', async () => {
    await app.tap('加一')
    const { setData, nodes } = await app.meters()
    assert.ok(setData.count >= 1 && setData.largest >= '{"count":1}'.length)
    assert.ok(nodes > 20 && nodes < 100)
  })
})
