import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { ANSWERED, ASSIGNED, lettersOf, SENT, SORTED, type Step } from './complaint-builder'

const at = (...steps: readonly Step[]) => complaintAt(lettersOf(...steps))

describe('where a letter stands', () => {
  it('is to be sorted, assigned, handled, answered and confirmed, one after the other', () => {
    const steps: readonly Step[] = [
      SENT,
      SORTED,
      ASSIGNED,
      ANSWERED,
      ['confirmed', 'an:resident', '2026-03-06'],
    ]
    assert.deepEqual(
      steps.map((_, end) => at(...steps.slice(0, end + 1)).status),
      ['to_sort', 'to_assign', 'handling', 'answered', 'confirmed'],
    )
  })

  it('goes back to be assigned when the sender isn’t content, and remembers who answered', () => {
    const { status, handlerId, answeredBefore, answer, reopenings } = at(SENT, SORTED, ASSIGNED, ANSWERED, [
      'reopened',
      'an:resident',
    ])
    assert.deepEqual(
      [status, handlerId, answeredBefore, answer, reopenings],
      ['to_assign', null, ['clerk'], null, 1],
    )
  })

  it('keeps its kind open for the sender until staff have sorted it', () => {
    const corrected = at(SENT, ['sorted', 'an:resident', '2026-03-02', { kind: 'petition' }])
    assert.deepEqual([corrected.kind, corrected.isSorted, corrected.status], ['petition', false, 'to_sort'])
    assert.equal(at(SENT, SORTED).isSorted, true)
  })

  it('begins anew when staff find that it is something else: no handler, nothing accepted or extended', () => {
    const { status, handlerId, acceptedOn, extension } = at(
      ['sent', 'an:resident', '2026-03-02', { kind: 'petition' }],
      ['sorted', 'clerk:clerk', '2026-03-02', { kind: 'petition' }],
      ['accepted', 'clerk:clerk'],
      ASSIGNED,
      ['extended', 'head:office_head'],
      ['sorted', 'clerk:clerk', '2026-03-02', { kind: 'accusation', reason: '反映干部收礼' }],
    )
    assert.deepEqual([status, handlerId, acceptedOn, extension], ['to_assign', null, null, null])
  })

  it('adds up whom it is about', () => {
    const concerned = [{ kind: 'unit', id: 'window' }]
    const { concerned: all } = at(
      ['sent', 'an:resident', '2026-03-02', { concerned }],
      [
        'concern_named',
        'clerk:clerk',
        '2026-03-02',
        { concerned: [...concerned, { kind: 'person', id: 'li' }] },
      ],
    )
    assert.deepEqual(all, [...concerned, { kind: 'person', id: 'li' }])
  })

  it('marks the part that a unit has given, and the first day on which the office did something', () => {
    const { parts, firstActOn } = at(
      SENT,
      ['sorted', 'clerk:clerk', '2026-03-03'],
      ASSIGNED,
      ['part_asked', 'clerk:clerk', '2026-03-03'],
      ['part_given', 'clerk:clerk', '2026-03-04'],
    )
    assert.deepEqual(
      [parts[0]?.givenOn, parts[0]?.result, firstActOn],
      ['2026-03-04', '名单属实', '2026-03-03'],
    )
  })
})
