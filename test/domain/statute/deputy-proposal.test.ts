import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { deputyProposalDeadline } from '../../../src/domain/statute/deputy-proposal'
import { dueOn, on } from './read-events'

describe('deputies’ proposals (代表法 Art. 42)', () => {
  it('are answered in three months, cut to the month’s end', () => {
    const proposal = { assignedOn: on('2024-11-30'), complex: false }
    assert.equal(dueOn(deputyProposalDeadline(proposal, nationalCalendar)), '2025-02-28')
  })

  it('are answered in six months when wide or hard', () => {
    const proposal = { assignedOn: on('2025-03-05'), complex: true }
    assert.equal(dueOn(deputyProposalDeadline(proposal, nationalCalendar)), '2025-09-05')
  })

  it('are not rolled off a holiday, unless A10 is chosen so', () => {
    const proposal = { assignedOn: on('2025-07-03'), complex: false }
    assert.equal(dueOn(deputyProposalDeadline(proposal, nationalCalendar)), '2025-10-03')
    const chosen = { officeCalendarDuties: 'rolled' } as const
    assert.equal(dueOn(deputyProposalDeadline(proposal, nationalCalendar, chosen)), '2025-10-09')
  })
})
