import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { VmDriver } from '../../support/driver'
import { FIXTURE_APP, REAL_APP, startEchoServer, type EchoServer } from '../fixture'
import { routesOf, type AppConfig } from '../wx/app-config'
import { PACKAGE_LIMIT, packageSizes } from './package-sizes'
import { parseWxml } from './wxml-parser'

const built = existsSync(path.join(REAL_APP, 'app.json'))

describe('the logic layer in a node vm', () => {
  let server: EchoServer
  let app: VmDriver

  before(async () => {
    server = await startEchoServer()
    app = new VmDriver({ server: server.address, distDir: FIXTURE_APP })
  })
  after(async () => {
    await app.close()
    server.close()
  })

  it('runs the fixture: taps, fields, pickers, switches of tab', async () => {
    await app.open('/pages/home/index')
    await app.tap('加一')
    await app.see('次数 1')
    await app.fill('姓名', '张三')
    assert.equal(await app.valueOf('姓名'), '张三')
    await app.choose('方式', '自取')
    await app.see('方式 自取')
    await app.choose('日期', '2026-11-23')
    await app.see('日期 2026-11-23')
    await app.tap('清单')
    await app.see('清单页')
    assert.deepEqual(app.errors(), [])
  })

  it('keeps storage over a kill and gives the card of the page', async () => {
    await app.open('/pages/home/index')
    await app.tap('加一')
    await app.kill()
    await app.see('次数 0')
    assert.deepEqual(await app.sharedCard(), { title: '样例卡片', path: '/pages/detail/index?id=9' })
  })

  for (const [name, expected] of [
    ['抛出', /planted: handler/],
    ['定时', /planted: timer/],
    ['本地存储', /localStorage|setItem/],
    ['取数', /fetch/],
    ['求值', /Code generation from strings disallowed/],
    ['记错', /console: planted: console/],
    ['缺模板', /missing-template: planted-template/],
  ] as const) {
    it(`reports a planted fault: ${name}`, async () => {
      const faulty = new VmDriver({ server: server.address, distDir: FIXTURE_APP })
      await faulty.open('/pages/detail/index')
      await faulty.tap(name)
      await faulty.text()
      await faulty.close()
      assert.match(faulty.errors().join('\n'), expected)
    })
  }

  it('refuses WXML whose tags do not match', () => {
    assert.throws(() => parseWxml('<view><text></view>'), /unexpected <\/view>/)
    assert.throws(() => parseWxml('<view>'), /<view> is not closed/)
  })
})

describe('the production build in a node vm', { skip: built ? false : 'dist/weapp is not built' }, () => {
  let server: EchoServer
  let app: VmDriver

  before(async () => {
    server = await startEchoServer()
    app = new VmDriver({ server: server.address, distDir: REAL_APP })
  })
  after(async () => {
    await app.close()
    server.close()
  })

  it('mounts every page', async () => {
    const config = JSON.parse(readFileSync(path.join(REAL_APP, 'app.json'), 'utf8')) as AppConfig
    for (const route of routesOf(config)) {
      await app.open(`/${route}`)
      assert.ok((await app.meters()).nodes > 0, route)
    }
    assert.deepEqual(
      app.errors().filter((error) => !error.startsWith('console:')),
      [],
    )
  })

  it('keeps every package below the limit', () => {
    for (const [name, bytes] of Object.entries(packageSizes(REAL_APP))) assert.ok(bytes < PACKAGE_LIMIT, name)
  })
})
