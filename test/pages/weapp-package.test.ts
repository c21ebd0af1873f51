import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { weappPackageBytes } from '../bench/package-sizes'
import { ROOT } from '../support/source-tree'

const DIST = path.join(ROOT, 'dist/weapp')
const KILOBYTE = 1024
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8')

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly lazyCodeLoading: string
  /** Where the names with an @ are told, for light and dark. */
  readonly themeLocation: string
  readonly tabBar: {
    readonly list: readonly {
      readonly iconPath: string
      readonly selectedIconPath: string
      readonly text: string
    }[]
  }
}

const app = JSON.parse(read('app.json')) as AppJson
const files = readdirSync(DIST, { recursive: true }).map(String)

describe('the mini-program package as it would be uploaded', () => {
  it('has a main package of at most 1 MB, and sub-packages of at most 1.5 MB', () => {
    const { main, ...subs } = weappPackageBytes(DIST)
    assert.ok((main ?? Infinity) <= KILOBYTE ** 2, `main ${main}`)
    for (const [name, bytes] of Object.entries(subs))
      assert.ok(bytes <= 1.5 * KILOBYTE ** 2, `${name} ${bytes}`)
  })

  it('has nothing of the desk in the main package', () => {
    assert.ok(app.subPackages.some((sub) => /^pages\/staff/.test(sub.root)))
    assert.equal(
      app.pages.some((page) => page.includes('staff')),
      false,
    )
    const main = files.filter(
      (file) =>
        /\.(js|wxml)$/.test(file) && !/^pages\/(staff|requests)\//.test(file.split(path.sep).join('/')),
    )
    for (const words of ['本机关有没有这份信息？', '工作人员登录']) {
      assert.deepEqual(
        main.filter((file) => read(file).includes(words)),
        [],
      )
    }
  })

  it('carries aria-* in its templates', () => {
    const templates = read('base.wxml')
    for (const name of ['aria-role', 'aria-label', 'aria-checked', 'aria-expanded', 'aria-hidden'])
      assert.ok(templates.includes(name), name)
  })

  it('has four tabs with small local icons, code loaded as needed, and no source maps', () => {
    assert.deepEqual(
      app.tabBar.list.map((tab) => tab.text),
      ['首页', '公开', '申请', '我的'],
    )
    const themes = Object.values(
      JSON.parse(read(app.themeLocation)) as Record<string, Record<string, string>>,
    )
    assert.equal(themes.length, 2, 'light and dark')
    for (const { iconPath, selectedIconPath } of app.tabBar.list)
      for (const name of [iconPath, selectedIconPath])
        for (const theme of themes) {
          const icon = name.startsWith('@') ? (theme[name.slice(1)] ?? name) : name
          assert.ok(statSync(path.join(DIST, icon)).size <= 40 * KILOBYTE, icon)
        }
    assert.equal(app.lazyCodeLoading, 'requiredComponents')
    assert.deepEqual(
      files.filter((file) => file.endsWith('.map')),
      [],
    )
  })

  it('asks the style compiler for nothing that it refuses: no universal selector', () => {
    const selectors = files
      .filter((file) => file.endsWith('.wxss'))
      .flatMap((file) => read(file).match(/[^{};]+(?=\{)/g) ?? [])
    assert.ok(selectors.length > 100)
    assert.deepEqual(
      selectors.filter((selector) => selector.replace(/\/\*.*?\*\//gs, '').includes('*')),
      [],
    )
  })

  it('has every page it names', () => {
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page))),
    ]
    assert.deepEqual(
      pages.filter((page) => !existsSync(path.join(DIST, `${page}.wxml`))),
      [],
    )
  })

  it('asks no third-party host and uses no withdrawn interface', () => {
    const code = files
      .filter((file) => /\.(js|wxml|wxss)$/.test(file))
      .map(read)
      .join('\n')
    const hosts = [...code.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((found) => String(found[1]))
    const foreign = [...new Set(hosts)].filter(
      (host) =>
        !/gongkaitong\.example|w3\.org|reactjs\.org|react\.dev|github\.com|taro|jd\.com|fontello|tanstack/.test(
          host,
        ),
    )
    assert.deepEqual(foreign, [])
  })
})
