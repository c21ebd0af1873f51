import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'
import { ANSWERED, ASSIGNED, JOINT, proposalFacts, proposalOf, REGISTERED } from './proposal-builder'

const DONE = [REGISTERED, ASSIGNED, JOINT, ANSWERED] as const

describe('where a proposal stands', () => {
  it('waits for a unit, is handled, answered, over', () => {
    assert.equal(proposalAt(proposalOf(REGISTERED)).status, 'to_assign')
    assert.equal(proposalAt(proposalOf(REGISTERED, ASSIGNED)).status, 'handling')
    assert.equal(proposalAt(proposalOf(...DONE)).status, 'answered')
    assert.equal(proposalAt(proposalOf(...DONE, ['opinion_given', 'clerk:clerk'])).status, 'closed')
    assert.equal(proposalAt(proposalOf(...DONE, ['closed', 'head:office_head'])).status, 'closed')
  })

  it('is dealt with again where the proposers are discontent: the term anew, nothing of it public', () => {
    const again = proposalAt(
      proposalOf(
        ...DONE,
        ['published', 'head:office_head', '2026-05-21'],
        ['opinion_given', 'clerk:clerk', '2026-06-01', { opinion: 'discontent', words: '没有说清哪天修' }],
      ),
    )
    assert.deepEqual(
      [again.status, again.countsFrom, again.answer, again.isPublic, again.reopenings],
      ['handling', '2026-06-01', null, false, 1],
    )
    assert.equal(again.opinion?.words, '没有说清哪天修')
    assert.deepEqual(again.parts, [])
  })

  it('keeps what units gave when it goes to others, as far as they still join in', () => {
    const moved = proposalOf(REGISTERED, ASSIGNED, JOINT, [
      'assigned',
      'clerk:clerk',
      '2026-03-25',
      { mainUnitId: 'works', jointUnitIds: ['finance', 'water'] },
    ])
    assert.deepEqual(
      proposalAt(moved).parts.map(({ unitId }) => unitId),
      ['finance'],
    )
  })

  it('counts from the day of handing over, put right where it was taken down wrongly', () => {
    const facts = proposalFacts({ assignedOn: '2026-02-24' as never })
    const amended = proposalOf(REGISTERED, ['amended', 'clerk:clerk', '2026-03-03', { facts }])
    assert.equal(proposalAt(amended).countsFrom, '2026-02-24')
  })

  it('begins with its registration, and with nothing else', () => {
    assert.throws(() => proposalAt(proposalOf(ASSIGNED)))
  })
})
