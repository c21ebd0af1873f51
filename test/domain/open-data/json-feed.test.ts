import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { jsonFeed } from '../../../src/domain/open-data/json-feed'
import { entry, feed, HOSTILE } from './feed-in-tests'

describe('JSON Feed 1.1', () => {
  it('names its version, itself and its pages', () => {
    const read = JSON.parse(jsonFeed(feed([], 'https://gk.example/2')))
    assert.equal(read.version, 'https://jsonfeed.org/version/1.1')
    assert.equal(read.feed_url, 'https://gk.example/feeds/zhanxi/all.rss')
    assert.equal(read.next_url, 'https://gk.example/2')
    assert.deepEqual(read.items, [])
    assert.ok(!('next_url' in JSON.parse(jsonFeed(feed([])))))
  })

  it('gives each item an id and some text, the title where there is no summary', () => {
    const { items } = JSON.parse(jsonFeed(feed([entry({ title: HOSTILE, summary: '' })])))
    assert.equal(items[0].id, 'https://gk.example/d/zhanxi/a1')
    assert.equal(items[0].content_text, HOSTILE)
    assert.equal(items[0].date_published, '2026-03-02T00:00:00+08:00')
  })
})
