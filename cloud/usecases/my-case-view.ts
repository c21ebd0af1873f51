import type { CaseReceipt, MyCaseView, TimelineEntry } from '../../src/contract/case-view'
import type { CaseState } from '../../src/domain/information-request/case-state'
import type { CaseEventType } from '../../src/domain/information-request/events'
import { mayDo } from '../../src/domain/information-request/may-do'
import type { Clock } from '../../src/domain/statute/clock'
import type { CasePicture } from './case-picture'
import { expectedReceipt } from './expected-receipt'
import { sentLetter } from './letter-view'
import { remedyView } from './remedy-view'

/** Work inside the office that an applicant isn't told before the letter: it would give away an unsigned answer. */
const INSIDE: readonly CaseEventType[] = ['reply_drafted', 'reply_returned']

const clocksForApplicant = ({ clocks }: CaseState): readonly Clock[] =>
  [clocks.reply, clocks.correction, ...clocks.consultations, clocks.fee].filter((clock) => clock !== null)

const timelineOf = ({ timeline }: CaseState): readonly TimelineEntry[] =>
  timeline
    .filter(({ type }) => !INSIDE.includes(type))
    .map(({ on, title, text, article }) => ({ on, title, text, article }))

/** The receipt as it stands today: confirmed, or expected. */
export const caseReceipt = ({ record, state, settings, today, calendar }: CasePicture): CaseReceipt => {
  const { channel, submittedOn } = state
  const waits = state.receivedOn === null && channel !== null && submittedOn !== null && state.isOpen
  const expected = waits ? expectedReceipt({ channel, submittedOn }, today, calendar) : null
  return {
    caseId: record.id,
    number: record.number,
    submittedAt: state.submittedAt ?? '',
    receivedOn: state.receivedOn,
    receiptHow: state.receiptHow ?? expected?.how ?? '',
    replyClock: state.clocks.reply ?? expected?.replyClock ?? null,
    expectedReceiptOn: expected?.on ?? null,
    office: settings.office,
  }
}

/** A case as its applicant sees it. */
export const myCaseView = (picture: CasePicture, applicantName: string): MyCaseView => {
  const { record, state, today, calendar, settings } = picture
  const actor = { personId: record.applicantId, role: 'resident' } as const
  const permissions = mayDo(record.events, actor, today, calendar)
  return {
    ...caseReceipt(picture),
    today,
    status: state.status,
    statusText: state.statusText,
    description: record.details.wanted.description,
    waitingFor: state.waitingFor.text,
    waitingSince: state.since ?? today,
    clocks: clocksForApplicant(state),
    timeline: timelineOf(state),
    letter: sentLetter(picture, applicantName),
    remedies: state.remedies.map((remedy) => remedyView(remedy, settings.office)),
    mayWithdraw: permissions.withdraw.allowed,
    mayCorrect: permissions.submit_correction.allowed,
    correctionPoints: state.status === 'awaiting_correction' ? state.correctionPoints : [],
    seq: record.events.length,
  }
}
