import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  cataloguePath,
  doorOfCleanPath,
  documentPath,
  EVERY_TOWNSHIP,
  FEED_KINDS,
  FEED_TYPES,
  feedPath,
  sitemapPath,
  surveysPath,
  timelinessPath,
} from '../../../src/domain/open-data/addresses'

describe('clean addresses of open data', () => {
  it('lead to their doors', () => {
    assert.equal(doorOfCleanPath(documentPath('zhanxi', 'a1')), '/api/open_data/zhanxi/documents/a1')
    assert.equal(doorOfCleanPath(cataloguePath('zhanxi')), '/api/open_data/zhanxi/documents.csv')
    assert.equal(doorOfCleanPath(timelinessPath('zhanxi', 'csv')), '/api/open_data/zhanxi/timeliness.csv')
    assert.equal(doorOfCleanPath(timelinessPath('zhanxi', 'json')), '/api/open_data/zhanxi/timeliness.json')
    assert.equal(doorOfCleanPath(surveysPath('zhanxi', 'csv')), '/api/open_data/zhanxi/surveys.csv')
    assert.equal(doorOfCleanPath(surveysPath('zhanxi', 'json')), '/api/open_data/zhanxi/surveys.json')
    assert.equal(doorOfCleanPath(sitemapPath('zhanxi', 2)), '/api/open_data/zhanxi/sitemaps/2')
    assert.equal(doorOfCleanPath('/sitemap.xml'), `/api/open_data/${EVERY_TOWNSHIP}/sitemap`)
    for (const kind of FEED_KINDS) {
      assert.equal(doorOfCleanPath(feedPath('zhanxi', '', kind)), `/api/open_data/zhanxi/feeds/${kind}/all`)
      assert.match(FEED_TYPES[kind], /^application\/(rss|atom|feed)\+/)
    }
  })

  it('take no other path: the app and its files stay where they are', () => {
    for (const path of ['/', '/index.html', '/js/app.js', '/d/zhanxi', '/d/a/b/c', '/feeds/zhanxi/all.xml'])
      assert.equal(doorOfCleanPath(path), null)
  })

  it('keep strange names in their place', () => {
    assert.equal(documentPath('a/b', '../c'), '/d/a%2Fb/..%2Fc')
  })
})
