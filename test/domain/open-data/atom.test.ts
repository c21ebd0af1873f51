import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { atom } from '../../../src/domain/open-data/atom'
import { allOf, readXml, textOf } from '../../support/read-xml'
import { entry, feed, HOSTILE } from './feed-in-tests'

const TODAY = day('2026-09-18')

describe('Atom (RFC 4287)', () => {
  it('has id, title and the day of its newest entry; today while it is empty', () => {
    const empty = readXml(atom(feed([]), TODAY))
    assert.equal(empty.attributes.xmlns, 'http://www.w3.org/2005/Atom')
    assert.equal(textOf(empty, 'updated'), '2026-09-18T00:00:00+08:00')
    const root = readXml(atom(feed([entry()]), TODAY))
    assert.equal(textOf(root, 'updated'), '2026-03-02T00:00:00+08:00')
    assert.notEqual(textOf(root, 'id'), '')
  })

  it('has id, title, updated, author and a link in each entry', () => {
    const [first] = allOf(readXml(atom(feed([entry({ title: HOSTILE, issuer: '' })]), TODAY)), 'entry')
    assert.ok(first)
    assert.equal(textOf(first, 'id'), 'https://gk.example/d/zhanxi/a1')
    assert.match(textOf(first, 'title'), /alert\(1\)/)
    assert.equal(textOf(first, 'updated'), '2026-03-02T00:00:00+08:00')
    assert.equal(textOf(first, 'author'), '盏西镇政府信息公开办公室')
    assert.equal(allOf(first, 'link')[0]?.attributes.href, 'https://gk.example/d/zhanxi/a1')
  })

  it('leads to its next page (RFC 5005)', () => {
    const links = allOf(readXml(atom(feed([], 'https://gk.example/2'), TODAY)), 'link')
    assert.equal(
      links.find(({ attributes }) => attributes.rel === 'next')?.attributes.href,
      'https://gk.example/2',
    )
  })
})
