import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { PROPOSAL_ACTS } from '../../../src/domain/proposal/events'
import { judgeProposalAct, situationOfProposal } from '../../../src/domain/proposal/may-act'
import type { Role } from '../../../src/domain/people/roles'
import { ANSWERED, ASSIGNED, JOINT, proposalOf, REGISTERED, type ProposalStep } from './proposal-builder'

const lawful = (role: Role, today: string, ...steps: readonly ProposalStep[]) => {
  const look = { today: day(today), calendar: nationalCalendar }
  const situation = situationOfProposal(proposalOf(...steps), { personId: 'x', role }, look)
  return PROPOSAL_ACTS.filter((act) => judgeProposalAct(act, situation).allowed)
}

describe('who may do what with a proposal, and when', () => {
  it('begins with clerk and head', () => {
    assert.deepEqual(lawful('clerk', '2026-03-03', REGISTERED), ['amend', 'assign'])
    assert.deepEqual(lawful('office_head', '2026-03-03', REGISTERED), ['amend', 'assign', 'extend'])
    assert.deepEqual(lawful('resident', '2026-03-03', REGISTERED), [])
  })

  it('lets handlers answer, heads publish and close', () => {
    assert.deepEqual(lawful('handler', '2026-04-01', REGISTERED, ASSIGNED, JOINT), ['give_joint', 'answer'])
    assert.deepEqual(lawful('mayor', '2026-06-01', REGISTERED, ASSIGNED, JOINT, ANSWERED), [
      'publish',
      'close',
    ])
    assert.deepEqual(lawful('clerk', '2026-06-01', REGISTERED, ASSIGNED, JOINT, ANSWERED), ['give_opinion'])
  })

  it('says in Chinese who does it, or what it is now', () => {
    const look = { today: day('2026-03-03'), calendar: nationalCalendar }
    const messageTo = (role: Role, act: 'publish' | 'answer') => {
      const permission = judgeProposalAct(
        act,
        situationOfProposal(proposalOf(REGISTERED), { personId: 'x', role }, look),
      )
      return permission.allowed ? '' : permission.message
    }
    assert.match(messageTo('clerk', 'publish'), /“公开办理结果”由.*办理/)
    assert.match(messageTo('clerk', 'answer'), /现在是“待分办”，不能答复代表/)
  })
})
