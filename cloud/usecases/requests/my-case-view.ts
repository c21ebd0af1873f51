import type {
  CaseProof,
  CaseReceipt,
  HeldBy,
  MyCaseView,
  ReplyLetterView,
  TimelineEntry,
} from '../../../src/contract/case-view'
import { replyTermOf, unansweredTerms } from '../../../src/domain/information-request/case-at'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import type { CaseState } from '../../../src/domain/information-request/case-state'
import { entryForApplicant } from '../../../src/domain/information-request/case-timeline'
import type { CaseEvent, CaseEventType } from '../../../src/domain/information-request/events'
import { mayDo } from '../../../src/domain/information-request/may-do'
import { ROLE_TEXTS } from '../../../src/domain/information-request/terms'
import type { Clock } from '../../../src/domain/statute/clock'
import type { CasePicture } from './case-picture'
import { expectedReceipt, type ExpectedReceipt } from './expected-receipt'
import { remedyView } from '../remedies/remedy-view'

/** Work inside the office that an applicant isn't told before the letter: it would give away an unsigned answer. */
export const INSIDE: readonly CaseEventType[] = [
  'assigned',
  'noted',
  'assistance_asked',
  'assistance_given',
  'third_party_told',
  'reply_drafted',
  'letter_edited',
  'reply_returned',
]

const clocksForApplicant = (state: CaseState): readonly Clock[] => {
  const { correction, fee } = state.clocks
  return [replyTermOf(state), correction, ...unansweredTerms(state), fee].filter((clock) => clock !== null)
}

const timelineOf = (events: readonly CaseEvent[]): readonly TimelineEntry[] =>
  events
    .filter(({ type }) => !INSIDE.includes(type))
    .map(entryForApplicant)
    .map(({ on, title, text, article }) => ({ on, title, text, article }))

const expectedFor = ({ state, today, calendar }: CasePicture): ExpectedReceipt | null => {
  const { channel, submittedOn, receivedOn, isOpen } = state
  if (!isOpen || receivedOn !== null || channel === null || submittedOn === null) return null
  return expectedReceipt({ channel, submittedOn }, today, calendar)
}

const receiptDates = (
  picture: CasePicture,
): Pick<CaseReceipt, 'receiptHow' | 'replyClock' | 'expectedReceiptOn'> => {
  const { receiptHow, clocks } = picture.state
  const expected = expectedFor(picture)
  if (expected === null)
    return { receiptHow: receiptHow ?? '', replyClock: clocks.reply, expectedReceiptOn: null }
  return { receiptHow: expected.how, replyClock: expected.replyClock, expectedReceiptOn: expected.on }
}

const heldByOf = ({ handler, isOpen }: CaseState): HeldBy | null =>
  handler === null || !isOpen ? null : { roleText: ROLE_TEXTS[handler.role], since: handler.since }

/** The receipt as it stands today: confirmed, or expected. */
export const caseReceipt = (picture: CasePicture, proof: CaseProof): CaseReceipt => ({
  caseId: picture.record.id,
  number: picture.record.number,
  submittedAt: picture.state.submittedAt ?? '',
  receivedOn: picture.state.receivedOn,
  ...receiptDates(picture),
  office: picture.settings.office,
  proof,
})

/** A case as its applicant sees it. */
export const myCaseView = (
  picture: CasePicture,
  letter: ReplyLetterView | null,
  proof: CaseProof,
): MyCaseView => {
  const { record, state, today, calendar, settings } = picture
  const actor = { personId: record.applicantId, role: 'resident' } as const
  const permissions = mayDo(record.events, actor, today, calendar)
  return {
    ...caseReceipt(picture, proof),
    today,
    status: state.status,
    statusText: state.statusText,
    description: record.details.wanted.description,
    waitingFor: state.waitingFor.text,
    waitingSince: state.since ?? today,
    heldBy: heldByOf(state),
    clocks: clocksForApplicant(state),
    timeline: timelineOf(record.events.filter(({ on }) => on <= today)),
    letter,
    remedies: state.remedies.map((remedy) => remedyView(remedy, settings.office)),
    wentOnAs: factsOf(record.events).referred?.letter ?? null,
    mayWithdraw: permissions.withdraw.allowed,
    mayCorrect: permissions.submit_correction.allowed,
    mayRate: permissions.rate.allowed,
    mayProposePublication: permissions.propose_publication.allowed,
    correctionPoints: state.status === 'awaiting_correction' ? state.correctionPoints : [],
    seq: record.events.length,
  }
}
