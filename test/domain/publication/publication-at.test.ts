import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { foldEvents, publicationAt } from '../../../src/domain/publication/publication-at'
import { CLEARED, DRAFTED, eventsOf, NOW, PUBLISHED, REVIEWED, SUBMITTED } from './publication-builder'

const TO_PUBLIC = [DRAFTED, SUBMITTED, REVIEWED, CLEARED, PUBLISHED] as const

describe('where a piece stands', () => {
  it('moves gate by gate to the public', () => {
    const all = eventsOf(...TO_PUBLIC)
    assert.deepEqual(
      all.map((_event, at) => publicationAt(all.slice(0, at + 1), NOW).status),
      ['drafting', 'in_review', 'in_secrecy_review', 'cleared', 'published'],
    )
  })

  it('goes back to its author with the reason, and what a gate let through no longer holds', () => {
    const state = foldEvents(
      eventsOf(DRAFTED, SUBMITTED, REVIEWED, [
        'c:confidentiality_reviewer',
        { type: 'returned', reason: '有涉密' },
      ]),
    )
    assert.deepEqual([state.status, state.returnedBecause, state.review], ['returned', '有涉密', null])
  })

  it('is 定时发布 until its instant and 已发布 from then on, without any further event', () => {
    const later = { ...PUBLISHED[1], publishAt: '2026-03-04T01:00:00.000Z' }
    const events = eventsOf(DRAFTED, SUBMITTED, REVIEWED, CLEARED, ['d:office_head', later])
    assert.equal(publicationAt(events, '2026-03-04T00:59:59.999Z').status, 'scheduled')
    assert.equal(publicationAt(events, '2026-03-04T01:00:00.000Z').status, 'published')
  })

  it('is 已撤下 on the day after the last of its notice, in China’s time', () => {
    const notice = { ...PUBLISHED[1], noticeThrough: day('2026-03-12') }
    const events = eventsOf(DRAFTED, SUBMITTED, REVIEWED, CLEARED, ['d:office_head', notice])
    assert.equal(publicationAt(events, '2026-03-12T15:59:59Z').status, 'published')
    assert.equal(publicationAt(events, '2026-03-12T16:00:00Z').status, 'taken_down')
  })

  it('stays public while it is revised, and a dropped revision leaves what was there', () => {
    const revised = [
      ...TO_PUBLIC,
      ['a:clerk', { type: 'revision_begun', way: 'revision', reason: '改' }],
    ] as const
    const state = foldEvents(eventsOf(...revised))
    assert.deepEqual([state.status, state.live?.documentId], ['drafting', 'doc'])
    assert.equal(
      foldEvents(eventsOf(...revised, ['a:clerk', { type: 'dropped', reason: '' }])).status,
      'published',
    )
    assert.equal(
      foldEvents(eventsOf(DRAFTED, ['a:clerk', { type: 'dropped', reason: '' }])).status,
      'dropped',
    )
  })
})
