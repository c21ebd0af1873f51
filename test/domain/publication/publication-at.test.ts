import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { foldEvents, isLetStand, publicationAt } from '../../../src/domain/publication/publication-at'
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

describe('what was looked at in a piece', () => {
  const override = { type: 'privacy_overridden', ground: '依法', findings: 1 } as const

  it('stays ticked off while the text is worked on; what was let stand does not outlive an edit', () => {
    const checked = ['a:clerk', { type: 'finding_checked', key: 'typo', message: '' }] as const
    const let1 = ['b:reviewer', { ...override, spots: ['one'] }] as const
    const state = foldEvents(eventsOf(DRAFTED, checked, SUBMITTED, let1))
    assert.deepEqual(
      [state.checked, isLetStand(state, 'one'), isLetStand(state, 'two')],
      [['typo'], true, false],
    )
    const edited = foldEvents(eventsOf(DRAFTED, checked, SUBMITTED, let1, ['a:clerk', { type: 'edited' }]))
    assert.deepEqual([edited.checked, isLetStand(edited, 'one')], [['typo'], false])
  })

  it('is all of it where no spots are named, as it was before there were spots', () => {
    assert.ok(isLetStand(foldEvents(eventsOf(DRAFTED, SUBMITTED, ['b:reviewer', override])), 'any'))
  })
})
