import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { documentPage, type DocumentPage } from '../../../src/domain/open-data/document-page'
import { HOSTILE } from './feed-in-tests'

const page = (facts: Partial<DocumentPage> = {}): DocumentPage => ({
  title: '关于低保的通知',
  description: '今年低保怎么办',
  canonical: 'https://gk.example/d/zhanxi/a1',
  app: 'https://gk.example/#/pages/disclosures/document/index?id=a1',
  home: 'https://gk.example/#/pages/home/index',
  contact: '党政办，电话：12345',
  site: '盏西镇政府信息公开办公室',
  issuer: '盏西镇人民政府',
  publishedOn: day('2026-03-02'),
  facts: [
    ['文号', '盏政发〔2026〕3号'],
    ['主题分类', ''],
  ],
  notices: [],
  blocks: [
    { kind: 'heading', level: 1, text: '一、标准' },
    { kind: 'paragraph', text: '每月 500 元' },
    { kind: 'table', rows: [['村', '元']] },
  ],
  links: [],
  feeds: [],
  isIndexed: true,
  ...facts,
})

const structuredIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')

describe('the plain page of a document', () => {
  it('can be found: title, description, canonical address, structured data', () => {
    const html = documentPage(page())
    assert.match(html, /<title>关于低保的通知 - 盏西镇政府信息公开办公室<\/title>/)
    assert.match(html, /<meta name="description" content="今年低保怎么办">/)
    assert.match(html, /<link rel="canonical" href="https:\/\/gk.example\/d\/zhanxi\/a1">/)
    assert.equal(structuredIn(html)['@type'], 'GovernmentPublication')
    assert.equal(structuredIn(html).datePublished, '2026-03-02')
  })

  it('can be read without scripts: header table, text, a way into the app', () => {
    const html = documentPage(page())
    assert.match(html, /<th scope="row">文号<\/th><td>盏政发〔2026〕3号<\/td>/)
    assert.doesNotMatch(html, /主题分类/)
    assert.match(html, /<h2>一、标准<\/h2>\n<p>每月 500 元<\/p>\n<div class="wide"><table><tr><td>村<\/td>/)
    assert.match(html, /href="https:\/\/gk.example\/#\/pages\/disclosures\/document\/index\?id=a1"/)
  })

  it('runs nothing, whatever the document says', () => {
    const html = documentPage(
      page({
        title: HOSTILE,
        description: HOSTILE,
        issuer: HOSTILE,
        notices: [HOSTILE],
        facts: [[HOSTILE, HOSTILE]],
        blocks: [{ kind: 'table', rows: [[HOSTILE]] }],
        links: [{ label: HOSTILE, title: HOSTILE, address: HOSTILE }],
        feeds: [{ title: HOSTILE, type: 'application/atom+xml', address: 'https://gk.example/' }],
      }),
    )
    assert.equal([...html.matchAll(/<script/g)].length, 1)
    assert.equal(structuredIn(html).name, HOSTILE)
    assert.doesNotMatch(html, /\son\w+=|javascript:/)
  })

  it('asks to be forgotten where it was taken down or is an old version', () => {
    const html = documentPage(page({ isIndexed: false, notices: ['这是旧版本'] }))
    assert.match(html, /<meta name="robots" content="noindex">/)
    assert.match(html, /<p class="notice">这是旧版本<\/p>/)
    assert.doesNotMatch(html, /ld\+json/)
  })
})
