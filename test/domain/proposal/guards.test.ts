import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { PROPOSAL_GUARDS, type ProposalGuardCode } from '../../../src/domain/proposal/guards'
import { situationOfProposal } from '../../../src/domain/proposal/may-act'
import {
  ANSWERED,
  ASSIGNED,
  JOINT,
  proposalFacts,
  proposalOf,
  REGISTERED,
  type ProposalStep,
} from './proposal-builder'

const says = (guard: ProposalGuardCode, today: string, ...steps: readonly ProposalStep[]) =>
  PROPOSAL_GUARDS[guard](
    situationOfProposal(
      proposalOf(...steps),
      { personId: 'head', role: 'office_head' },
      { today: day(today), calendar: nationalCalendar },
    ),
  )

describe('conditions of the acts on proposals', () => {
  it('six months are given once, and not after the three are over', () => {
    assert.equal(says('may_extend', '2026-06-02', REGISTERED), null)
    assert.match(says('may_extend', '2026-06-03', REGISTERED) ?? '', /期限已经过了/)
    assert.match(
      says('may_extend', '2026-03-05', REGISTERED, ['extended', 'head:office_head']) ?? '',
      /已经按六个月/,
    )
    const complex = { facts: proposalFacts({ isComplex: true }) }
    assert.match(
      says('may_extend', '2026-03-05', ['registered', 'clerk:clerk', '2026-03-02', complex]) ?? '',
      /已经按六个月/,
    )
  })

  it('all joining units have to be heard', () => {
    assert.match(says('parts_missing', '2026-03-05', REGISTERED, ASSIGNED) ?? '', /还有会办单位/)
    assert.equal(says('parts_missing', '2026-03-25', REGISTERED, ASSIGNED, JOINT), null)
  })

  it('a result is let out once it is there, once', () => {
    const answered = [REGISTERED, ASSIGNED, JOINT, ANSWERED] as const
    const out: ProposalStep = ['published', 'head:office_head', '2026-05-25']
    assert.match(says('has_answer', '2026-03-05', REGISTERED) ?? '', /还没有答复/)
    assert.equal(says('has_answer', '2026-05-25', ...answered), null)
    assert.equal(says('not_public', '2026-05-25', ...answered), null)
    assert.match(says('not_public', '2026-05-25', ...answered, out) ?? '', /已经公开/)
    assert.match(says('is_public', '2026-05-25', ...answered) ?? '', /没有公开/)
    assert.equal(says('is_public', '2026-05-25', ...answered, out), null)
  })
})
