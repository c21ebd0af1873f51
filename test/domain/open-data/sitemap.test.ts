import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { sitemap, SITEMAP_SIZE, sitemapIndex, sitemapsFor } from '../../../src/domain/open-data/sitemap'
import { allOf, readXml, textOf } from '../../support/read-xml'

describe('sitemaps', () => {
  it('name every page with the day it changed, where that is known', () => {
    const pages = [
      { address: 'https://gk.example/d/a&b/1', changedOn: day('2026-03-02') },
      { address: 'https://gk.example/d/a/2', changedOn: null },
    ]
    const root = readXml(sitemap(pages))
    assert.equal(root.attributes.xmlns, 'http://www.sitemaps.org/schemas/sitemap/0.9')
    const urls = allOf(root, 'url').map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])
    assert.deepEqual(urls, [
      ['https://gk.example/d/a&b/1', '2026-03-02'],
      ['https://gk.example/d/a/2', ''],
    ])
  })

  it('are listed in an index, as many as the protocol allows in each', () => {
    assert.ok(SITEMAP_SIZE <= 50_000)
    assert.deepEqual([0, 1, SITEMAP_SIZE, SITEMAP_SIZE + 1].map(sitemapsFor), [1, 1, 1, 2])
    const root = readXml(sitemapIndex([{ address: 'https://gk.example/sitemaps/a/1.xml', changedOn: null }]))
    assert.equal(root.name, 'sitemapindex')
    assert.equal(allOf(root, 'sitemap').length, 1)
  })
})
