import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { PROPOSAL_COMPLEX_PERIOD, PROPOSAL_PERIOD } from './periods'
import { termClock } from './term'

/** A proposal (人大代表建议、政协提案) handed to the office; `complex` = wide or hard (涉及面广、处理难度大). */
export interface AssignedProposal {
  readonly assignedOn: IsoDate
  readonly complex: boolean
}

/**
 * Last day to answer a deputy's proposal: three months from assignment, six for a wide or hard one.
 * Source: 代表法 Art. 42. Unit: months, not rolled: a duty of the office (A10).
 * Fails: `calendar-not-published` only where A10 rolls into a year not yet announced.
 * @example deputyProposalDeadline({ assignedOn: day('2024-11-30'), complex: false }, nationalCalendar) // 2025-02-28
 */
export const deputyProposalDeadline = (
  proposal: AssignedProposal,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const { length, article } = proposal.complex ? PROPOSAL_COMPLEX_PERIOD : PROPOSAL_PERIOD
  const plain = { name: 'deputy_proposal', unit: 'months', choices: ['A10'], breaches: [] } as const
  const rolled = choices.officeCalendarDuties === 'rolled'
  return termClock(
    { ...plain, startOn: proposal.assignedOn, length, rolled, basis: [article], startReason: '交办' },
    calendar,
    choices,
  )
}
