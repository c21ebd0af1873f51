import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rss } from '../../../src/domain/open-data/rss'
import { allOf, readXml, textOf, type XmlElement } from '../../support/read-xml'
import { entry, feed, HOSTILE } from './feed-in-tests'

const channelOf = (text: string): XmlElement => {
  const root = readXml(text)
  assert.deepEqual([root.name, root.attributes.version], ['rss', '2.0'])
  const [channel] = allOf(root, 'channel')
  assert.ok(channel)
  for (const required of ['title', 'link', 'description']) assert.notEqual(textOf(channel, required), '')
  return channel
}

describe('RSS 2.0', () => {
  it('has a channel with title, link and description, empty too', () => {
    assert.deepEqual(allOf(channelOf(rss(feed([]))), 'item'), [])
  })

  it('tells each document with its lasting address, day and issuer', () => {
    const [item] = allOf(channelOf(rss(feed([entry()]))), 'item')
    assert.ok(item)
    assert.equal(textOf(item, 'title'), '关于低保的通知')
    assert.equal(textOf(item, 'guid'), 'https://gk.example/d/zhanxi/a1')
    assert.equal(textOf(item, 'link'), textOf(item, 'guid'))
    assert.equal(textOf(item, 'pubDate'), 'Mon, 02 Mar 2026 00:00:00 +0800')
    assert.equal(textOf(item, 'dc:creator'), '盏西镇人民政府')
    assert.equal(textOf(item, 'category'), '规范性文件')
  })

  it('leads to its next page, and stays well-formed whatever a title says', () => {
    const channel = channelOf(rss(feed([entry({ title: HOSTILE })], 'https://gk.example/?a=1&b=2')))
    const next = allOf(channel, 'atom:link').find(({ attributes }) => attributes.rel === 'next')
    assert.equal(next?.attributes.href, 'https://gk.example/?a=1&b=2')
    const [item] = allOf(channel, 'item')
    assert.ok(item)
    assert.match(textOf(item, 'title'), /^<\/title><script>alert\(1\)<\/script> &/)
    assert.deepEqual(allOf(item, 'script'), [])
  })
})
