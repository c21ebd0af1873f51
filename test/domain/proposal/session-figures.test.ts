import assert from 'node:assert/strict'
import { it } from 'node:test'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'
import { sessionFigures } from '../../../src/domain/proposal/session-figures'
import { ANSWERED, ASSIGNED, JOINT, proposalFacts, proposalOf, REGISTERED } from './proposal-builder'

it('figures of a session say how many there were, what became of them, and what the proposers think', () => {
  const answered = proposalAt(
    proposalOf(REGISTERED, ASSIGNED, JOINT, ANSWERED, ['opinion_given', 'clerk:clerk']),
  )
  const open = proposalAt(proposalOf(REGISTERED))
  const facts = proposalFacts({ session: '第四届人民代表大会第四次会议', kind: 'motion' })
  const other = proposalAt(proposalOf(['registered', 'clerk:clerk', '2026-03-02', { facts }]))
  const [second, fourth, ...more] = sessionFigures([
    { state: answered, inTime: true, isOverdue: false },
    { state: open, inTime: null, isOverdue: true },
    { state: other, inTime: null, isOverdue: false },
  ])
  assert.deepEqual(more, [])
  assert.deepEqual(second, {
    session: '第四届人民代表大会第二次会议',
    total: 2,
    suggestions: 2,
    motions: 0,
    handling: 1,
    overdue: 1,
    answered: 1,
    answeredInTime: 1,
    results: { A: 0, B: 1, C: 0 },
    content: 1,
    opinions: 1,
    reopened: 0,
    published: 0,
  })
  assert.deepEqual([fourth?.motions, fourth?.handling], [1, 1])
})
