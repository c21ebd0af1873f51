import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BuiltPackage, Evidence, Look } from './evidence'
import type { Rule, Verdict } from './rule'
import { AUDIT_RULES, HOUSE_RULES } from './rules'

const BUILT: BuiltPackage = {
  pages: ['pages/home/index'],
  texts: {
    'base.wxml': '<view class="{{i.cl}}" wx:for="{{root.cn}}"/>',
    'app.js': 'styles.card',
    'app.wxss': '.card{}',
  },
  bytes: { main: 800_000, 'pages/staff/': 900_000 },
  sources: { 'src/services/navigate.ts': "Taro.navigateTo({ url: '/pages/home/index' })" },
}

const LOOK: Look = {
  page: '/pages/home/index',
  firstContent: 900,
  longestTask: 200,
  setData: [{ route: 'pages/home/index', bytes: 9000, at: 0, milliseconds: 40, names: ['root', 'cn', 'cl'] }],
  tree: { nodes: 300, depth: 9, children: 20 },
  requests: [],
  pictures: [],
  pictureRequests: [],
  targets: [{ name: '搜索', screen: 320, width: 48, height: 48 }],
  paleTexts: [],
  errors: [],
  apis: ['navigateTo', 'getWindowInfo'],
  timersLeft: 0,
}

const request = (change: object = {}) => ({
  ...{ method: 'GET', url: 'https://api.gongkaitong.example/api/home', body: null, status: 200, fault: null },
  ...{ at: 0, milliseconds: 100, bytes: 3000, digest: 'a' },
  ...change,
})

const picture = (change: object = {}) => ({
  ...{ address: 'https://x/1.png', natural: [600, 300] as const, shown: [300, 150] as const, isCut: false },
  ...change,
})

const fetched = (change: object = {}) => ({
  ...{ address: 'https://x/1.png', cacheControl: 'max-age=60', at: 0, milliseconds: 500 },
  ...change,
})

const many = <Item>(number: number, item: (at: number) => Item): readonly Item[] =>
  Array.from({ length: number }, (_unused, at) => item(at))

const looked = (change: Partial<Look>): Evidence => ({ built: BUILT, looks: [{ ...LOOK, ...change }] })
const builtWith = (texts: Readonly<Record<string, string>>): Evidence => ({
  built: { ...BUILT, texts: { ...BUILT.texts, ...texts } },
  looks: [LOOK],
})
const sourcesWith = (text: string): Evidence => ({
  built: { ...BUILT, sources: { ...BUILT.sources, 'src/a.ts': text } },
  looks: [LOOK],
})

const LARGE = { bytes: 200_000, url: 'https://api.gongkaitong.example/api/index' }

/** For each rule what breaks it. */
const BROKEN: Readonly<Record<string, readonly Evidence[]>> = {
  脚本执行时间: [looked({ longestTask: 1200 })],
  首屏时间: [looked({ firstContent: 5100 })],
  渲染时间: [looked({ setData: [{ ...LOOK.setData[0]!, milliseconds: 501 }] })],
  'setData 调用频率': [looked({ setData: many(21, (at) => ({ ...LOOK.setData[0]!, at: at * 10 })) })],
  'setData 数据大小': [looked({ setData: [{ ...LOOK.setData[0]!, bytes: 257 * 1024 }] })],
  'WXML 节点数': [
    looked({ tree: { nodes: 1000, depth: 9, children: 20 } }),
    looked({ tree: { nodes: 300, depth: 30, children: 20 } }),
    looked({ tree: { nodes: 300, depth: 9, children: 61 } }),
  ],
  请求耗时: [looked({ requests: [request({ milliseconds: 1001 })] })],
  网络请求数: [looked({ requests: many(11, () => request({ milliseconds: 400 })) })],
  图片请求数: [looked({ pictureRequests: many(21, () => fetched()) })],
  图片缓存: [looked({ pictureRequests: [fetched({ cacheControl: 'no-store' })] })],
  图片大小: [looked({ pictures: [picture({ natural: [3000, 1500] })] })],
  '避免 setData 数据冗余': [
    looked({ setData: [{ ...LOOK.setData[0]!, names: ['root', 'cn', 'neverDrawn'] }] }),
  ],
  网络请求缓存: [looked({ requests: [request(LARGE), request({ ...LARGE, at: 60_000 })] })],
  开启惯性滚动: [builtWith({ 'a.wxss': '.list{overflow-y:auto;height:9px}' })],
  '避免使用 :active': [builtWith({ 'a.wxss': '.card:active{opacity:.5}' })],
  保持图片大小比例: [looked({ pictures: [picture({ shown: [300, 300] })] })],
  可点击元素的响应区域: [looked({ targets: [{ name: '删', screen: 320, width: 30, height: 19 }] })],
  'iPhone X 兼容': [builtWith({ 'a.wxss': '.foot{position:fixed;bottom:0}' })],
  合理的颜色搭配: [looked({ paleTexts: ['<wx-text>灰字</wx-text>'] })],
  '避免 JS 异常': [looked({ errors: ['uncaught: x is not a function'] })],
  避免网络请求异常: [
    looked({ requests: [request({ status: 500 })] }),
    looked({ requests: [request({ status: null })] }),
  ],
  废弃接口: [looked({ apis: ['getSystemInfoSync'] }), sourcesWith('Taro.getSystemInfo()')],
  '使用 HTTPS': [
    builtWith({ 'b.js': 'fetch("http://gk.example.cn/x")' }),
    looked({ requests: [request({ url: 'http://gk.example.cn/x' })] }),
  ],
  最低基础库版本: [sourcesWith('Taro.neverHeardOf()')],
  移除不可访问到的页面: [{ built: { ...BUILT, pages: ['pages/home/index', 'pages/lost/index'] }, looks: [] }],
  'WXSS 使用率': [builtWith({ 'a.wxss': `.lost{${'color:red;'.repeat(300)}}` })],
  及时回收定时器: [looked({ timersLeft: 1 })],
  包的大小: [
    { built: { ...BUILT, bytes: { main: 1_100_000 } }, looks: [] },
    { built: { ...BUILT, bytes: { main: 1, 'pages/staff/': 1_700_000 } }, looks: [] },
  ],
  主包没有工作人员的页面: [builtWith({ 'common.js': '"工作人员登录"' })],
}

const faultsOf = ({ judge }: Rule, evidence: Evidence): Verdict['faults'] => judge(evidence).faults

describe('the rules of weapp:check', () => {
  const rules = [...AUDIT_RULES, ...HOUSE_RULES]

  it("are WeChat's 27, each once, and those of the house", () => {
    assert.equal(AUDIT_RULES.length, 27)
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length)
    assert.equal(
      AUDIT_RULES.reduce((sum, { weight }) => sum + weight, 0),
      100,
    )
    assert.deepEqual(
      Object.keys(BROKEN),
      rules.map(({ name }) => name),
    )
  })

  for (const rule of rules) {
    it(`let through what is right and name what is not: ${rule.name}`, () => {
      assert.deepEqual(faultsOf(rule, { built: BUILT, looks: [LOOK] }), [])
      for (const evidence of BROKEN[rule.name] ?? []) assert.equal(faultsOf(rule, evidence).length, 1)
    })
  }
})
