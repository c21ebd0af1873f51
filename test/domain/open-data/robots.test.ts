import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { robots } from '../../../src/domain/open-data/robots'

describe('robots.txt', () => {
  it('allows pages and feeds, not the functions, and names the sitemap', () => {
    const lines = robots('https://gk.example').split('\n')
    assert.deepEqual(lines.slice(0, 3), ['User-agent: *', 'Allow: /', 'Disallow: /api/'])
    assert.ok(lines.includes('Sitemap: https://gk.example/sitemap.xml'))
  })
})
