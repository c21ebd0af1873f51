import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { ProposalEvent } from '../../../src/domain/proposal/events'
import { proposalAt, type ProposalState } from '../../../src/domain/proposal/proposal-at'
import { proposalClock, proposalDuty, type ProposalDuty } from '../../../src/domain/proposal/proposal-clock'
import { sessionFigures, type SessionFigures } from '../../../src/domain/proposal/session-figures'
import type { Clock } from '../../../src/domain/statute/clock'
import type { DossierRecord } from '../../ports/dossier-store'
import type { SettingsInForce } from '../../ports/storage'

/** A proposal as stored. */
export type ProposalRecord = DossierRecord<ProposalEvent>

/** A proposal with what follows from it today. */
export interface ProposalPicture {
  readonly record: ProposalRecord
  readonly state: ProposalState
  readonly clock: Clock | null
  readonly duty: ProposalDuty | null
  readonly today: IsoDate
}

/** What a proposal is today, under the township's calendar. */
export const pictureOfProposal = (
  record: ProposalRecord,
  { calendar }: SettingsInForce,
  today: IsoDate,
): ProposalPicture => {
  const state = proposalAt(record.events)
  const clock = proposalClock(state, calendar)
  return { record, state, clock, duty: proposalDuty(state, clock, today), today }
}

/** Days before the last day from which a proposal counts as nearly due: a term of months wants a longer warning. */
const NEARLY_DAYS = 15

/** How near its last day a proposal is; null where nothing is owed. */
export const proposalUrgency = ({
  duty,
  today,
}: Pick<ProposalPicture, 'duty' | 'today'>): 'overdue' | 'soon' | 'open' | null => {
  if (duty === null) return null
  if (duty.isOverdue) return 'overdue'
  return duty.dueOn <= addDays(today, NEARLY_DAYS) ? 'soon' : 'open'
}

/** Whether the answer that holds came by its last day; null where there is none. */
export const answeredInTime = ({ state, clock }: ProposalPicture): boolean | null =>
  state.answer === null ? null : clock === null || state.answer.on <= clock.dueOn

/** Figures of each session. */
export const figuresOfSessions = (pictures: readonly ProposalPicture[]): readonly SessionFigures[] =>
  sessionFigures(
    pictures.map((picture) => ({
      state: picture.state,
      inTime: answeredInTime(picture),
      isOverdue: picture.duty?.isOverdue ?? false,
    })),
  )
