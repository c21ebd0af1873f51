import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { choicesOf } from '../statute/interpretation-choices'
import { deputyProposalDeadline } from '../statute/deputy-proposal'
import type { ProposalState } from './proposal-at'
import { isOpenProposal } from './proposal-status'

/** Years that are not announced yet give a provisional date rather than none. */
const CHOICES = choicesOf({ unpublishedYear: 'provisional' })

/**
 * The term of a proposal, by its events alone: three months, six for a wide or hard one. Dealt with again it runs anew,
 * which is a house rule: the law sets no second term.
 * Source: 代表法 Art. 42 (statute.md §5). Unit: months.
 * @example proposalClock(proposalAt(events), nationalCalendar)?.dueOn
 */
export const proposalClock = (
  { countsFrom, extension, facts, reopenings }: ProposalState,
  calendar: Calendar,
): Clock | null => {
  const complex = extension !== null || (facts.isComplex && reopenings === 0)
  return orNull(deputyProposalDeadline({ assignedOn: countsFrom, complex }, calendar, CHOICES))
}

/** Until when the office owes an answer, and whether that day is over. */
export interface ProposalDuty {
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

/**
 * What a proposal still owes; null once it is answered.
 * @example proposalDuty(proposalAt(events), clock, day('2026-06-24'))?.isOverdue
 */
export const proposalDuty = (
  { status }: ProposalState,
  clock: Clock | null,
  today: IsoDate,
): ProposalDuty | null =>
  clock === null || !isOpenProposal(status) ? null : { dueOn: clock.dueOn, isOverdue: today > clock.dueOn }
