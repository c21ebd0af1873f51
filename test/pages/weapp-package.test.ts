import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT } from '../support/source-tree'
import { readBuiltPackage } from '../weapp-check/built-package'
import { AUDIT_RULES, HOUSE_RULES } from '../weapp-check/rules'

const DIST = path.join(ROOT, 'dist/weapp')
const KILOBYTE = 1024
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8')

interface AppJson {
  readonly subPackages: readonly { readonly root: string }[]
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
  const built = readBuiltPackage()
  for (const { name, goal, judge } of [...AUDIT_RULES, ...HOUSE_RULES].filter(
    ({ reads }) => reads === 'build',
  ))
    it(`keeps the rule ${name}: ${goal}`, () => assert.deepEqual(judge({ built, looks: [] }).faults, []))

  it('keeps the desk in a package of its own', () => {
    assert.ok(app.subPackages.some((sub) => /^pages\/staff/.test(sub.root)))
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
    assert.deepEqual(
      built.pages.filter((page) => !existsSync(path.join(DIST, `${page}.wxml`))),
      [],
    )
  })

  it('asks no third-party host', () => {
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
