import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyProposalEvent } from '../../../src/domain/proposal/apply-proposal-event'
import {
  ANSWERED,
  ASSIGNED,
  JOINT,
  objectionTo,
  proposalEventAfter,
  proposalFacts,
  proposalOf,
  REGISTERED,
} from './proposal-builder'

const HEAD = 'head:office_head'

describe('what is done with a proposal (代表法 Art. 42)', () => {
  const fresh = proposalOf(REGISTERED)
  const assigned = proposalOf(REGISTERED, ASSIGNED)
  const joined = proposalOf(REGISTERED, ASSIGNED, JOINT)
  const answered = proposalOf(REGISTERED, ASSIGNED, JOINT, ANSWERED)

  it('goes from its registration over units and their opinions to an answer and the proposers’ word', () => {
    assert.deepEqual(objectionTo(fresh, ASSIGNED), [])
    assert.deepEqual(objectionTo(assigned, JOINT), [])
    assert.deepEqual(objectionTo(joined, ANSWERED), [])
    assert.deepEqual(objectionTo(answered, ['opinion_given', 'clerk:clerk', '2026-05-25']), [])
    assert.deepEqual(objectionTo(answered, ['published', HEAD, '2026-05-25']), [])
    assert.deepEqual(objectionTo(answered, ['closed', HEAD, '2026-06-25']), [])
  })

  it('isn’t answered before every joining unit has said its part', () => {
    assert.deepEqual(objectionTo(assigned, ANSWERED), ['parts_missing', ''])
    assert.deepEqual(objectionTo(fresh, ANSWERED), ['not-now', ''])
  })

  it('isn’t answered without a text, nor without having talked with the proposers', () => {
    const answer = (change: object) => objectionTo(joined, ['answered', 'li:handler', '2026-05-20', change])
    assert.deepEqual(answer({ text: ' ' }), ['text-missing', 'text'])
    assert.deepEqual(answer({ talked: '' }), ['text-missing', 'talked'])
    assert.deepEqual(answer({ text: '请打13812345678' }), ['text-personal', 'text'])
  })

  it('names each unit once, a leading one and those that join in', () => {
    const assign = (change: object) => objectionTo(fresh, ['assigned', 'clerk:clerk', '2026-03-02', change])
    assert.deepEqual(assign({ mainUnitId: '' }), ['units-wrong', 'mainUnitId'])
    assert.deepEqual(assign({ jointUnitIds: ['water'] }), ['units-wrong', 'jointUnitIds'])
    assert.deepEqual(objectionTo(joined, JOINT), ['units-wrong', 'unitId'])
    const other = { unitId: 'nobody' }
    assert.deepEqual(objectionTo(assigned, ['joint_given', 'li:handler', '2026-03-20', other]), [
      'units-wrong',
      'unitId',
    ])
    const empty = { text: '' }
    assert.deepEqual(
      objectionTo(assigned, ['joint_given', 'li:handler', '2026-03-20', empty])[0],
      'text-missing',
    )
  })

  it('says why it takes six months, is hidden, closed or put right', () => {
    const none = { reason: '' }
    assert.deepEqual(objectionTo(assigned, ['extended', HEAD, '2026-03-20', none]), [
      'text-missing',
      'reason',
    ])
    assert.deepEqual(objectionTo(answered, ['closed', HEAD, '2026-06-20', none]), ['text-missing', 'reason'])
    assert.deepEqual(objectionTo(fresh, ['amended', 'clerk:clerk', '2026-03-03', none]), [
      'text-missing',
      'reason',
    ])
    const wrong = { facts: proposalFacts({ title: '' }) }
    assert.deepEqual(objectionTo(fresh, ['amended', 'clerk:clerk', '2026-03-03', wrong]), [
      'facts-wrong',
      'facts.title',
    ])
  })

  it('writes down what proposers are discontent with', () => {
    const bare = { opinion: 'discontent', words: '' }
    assert.deepEqual(objectionTo(answered, ['opinion_given', 'clerk:clerk', '2026-05-25', bare]), [
      'text-missing',
      'words',
    ])
  })

  it('shows nobody’s personal data: a text that holds some isn’t public before it is put right', () => {
    const facts = proposalFacts({ text: '村民电话13812345678，请回电。' })
    const list = proposalOf(['registered', 'clerk:clerk', '2026-03-02', { facts }], ASSIGNED, JOINT, ANSWERED)
    assert.deepEqual(objectionTo(list, ['published', HEAD, '2026-05-25']), ['text-personal', 'facts.text'])
    const kept = proposalFacts({ ...facts, showsText: false })
    const hidden = proposalOf(
      ['registered', 'clerk:clerk', '2026-03-02', { facts: kept }],
      ASSIGNED,
      JOINT,
      ANSWERED,
    )
    assert.deepEqual(objectionTo(hidden, ['published', HEAD, '2026-05-25']), [])
  })

  it('is refused on an old page', () => {
    const event = { ...proposalEventAfter(fresh, ASSIGNED), seq: 5 }
    const applied = applyProposalEvent(
      fresh,
      { act: 'assign', event },
      { today: event.on, calendar: nationalCalendar },
    )
    assert.equal(applied.ok ? '' : applied.code, 'wrong-sequence')
  })
})
