import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'
import { proposalClock, proposalDuty } from '../../../src/domain/proposal/proposal-clock'
import {
  ANSWERED,
  ASSIGNED,
  JOINT,
  proposalFacts,
  proposalOf,
  REGISTERED,
  type ProposalStep,
} from './proposal-builder'

const dueOn = (...steps: readonly ProposalStep[]) =>
  proposalClock(proposalAt(proposalOf(...steps)), nationalCalendar)?.dueOn

const complex = { facts: proposalFacts({ isComplex: true }) }
const DISCONTENT: ProposalStep = [
  'opinion_given',
  'clerk:clerk',
  '2026-06-01',
  { opinion: 'discontent', words: '没有说清' },
]

describe('the term of a proposal (代表法 Art. 42)', () => {
  it('is three months from the day of handing over, six for a wide or hard one', () => {
    assert.equal(dueOn(REGISTERED), '2026-06-02')
    assert.equal(dueOn(REGISTERED, ['extended', 'head:office_head', '2026-05-02']), '2026-09-02')
    assert.equal(dueOn(['registered', 'clerk:clerk', '2026-03-02', complex]), '2026-09-02')
  })

  it('runs anew from the day on which the proposers were discontent (house rule)', () => {
    assert.equal(dueOn(REGISTERED, ASSIGNED, JOINT, ANSWERED, DISCONTENT), '2026-09-01')
    const first: ProposalStep = ['registered', 'clerk:clerk', '2026-03-02', complex]
    assert.equal(dueOn(first, ASSIGNED, JOINT, ANSWERED, DISCONTENT), '2026-09-01')
  })

  it('is owed until the answer, and late after the last day', () => {
    const duty = (today: string, ...steps: readonly ProposalStep[]) => {
      const state = proposalAt(proposalOf(...steps))
      return proposalDuty(state, proposalClock(state, nationalCalendar), day(today))
    }
    assert.deepEqual(duty('2026-06-02', REGISTERED), { dueOn: '2026-06-02', isOverdue: false })
    assert.equal(duty('2026-06-03', REGISTERED)?.isOverdue, true)
    assert.equal(duty('2026-06-03', REGISTERED, ASSIGNED, JOINT, ANSWERED), null)
  })
})
