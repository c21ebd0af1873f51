import { eventsInForce } from './events-in-force'
import { REFERRAL_TEXTS } from './terms'
import type {
  AssistanceAsked,
  AssistanceGiven,
  Assigned,
  CaseEvent,
  CaseEventType,
  Closed,
  ConsultationReceived,
  ConsultationReplied,
  ConsultationSent,
  CorrectionNotice,
  CorrectionReceived,
  Extended,
  FeeNoticeReceived,
  FeePaid,
  LetterEdited,
  Merged,
  PublicationDecided,
  PublicationProposed,
  Rated,
  ReasonsAsked,
  ReasonsGiven,
  Received,
  Referred,
  Reopened,
  Replied,
  ReplyDrafted,
  ReplyReturned,
  ReplyServed,
  Submitted,
  ThirdPartyTold,
  Withdrawn,
} from './events'

/** One consultation put together from its letters. */
export interface ConsultationFacts {
  readonly sent: ConsultationSent
  readonly received: ConsultationReceived | null
  readonly replied: ConsultationReplied | null
}

/** One letter to a helping unit, and what came back. */
export interface AssistanceFacts {
  readonly asked: AssistanceAsked
  readonly given: AssistanceGiven | null
}

/** An end without a letter: closed, referred or merged. */
export type Ending = Pick<Closed, 'on' | 'outcome' | 'reason'>

/** What happened, sorted by kind. Of each kind the event that counts: the first, or for drafts the last. */
export interface CaseFacts {
  readonly submitted: Submitted | null
  readonly received: Received | null
  readonly correctionNotice: CorrectionNotice | null
  readonly correctionReceived: CorrectionReceived | null
  readonly consultations: readonly ConsultationFacts[]
  readonly assistances: readonly AssistanceFacts[]
  readonly toldParties: readonly ThirdPartyTold[]
  readonly extensions: readonly Extended[]
  readonly reasonsAsked: ReasonsAsked | null
  readonly reasonsGiven: ReasonsGiven | null
  readonly feeNotice: FeeNoticeReceived | null
  readonly feePaid: FeePaid | null
  readonly draft: ReplyDrafted | null
  readonly returned: ReplyReturned | null
  readonly replied: Replied | null
  readonly served: ReplyServed | null
  readonly withdrawn: Withdrawn | null
  /** The last edit of the open draft's letter. */
  readonly letterEdited: LetterEdited | null
  readonly closed: Ending | null
  readonly referred: Referred | null
  readonly merged: Merged | null
  readonly reopened: Reopened | null
  /** The last assignment. */
  readonly assigned: Assigned | null
  readonly rated: Rated | null
  readonly publicationProposed: PublicationProposed | null
  readonly publicationDecided: PublicationDecided | null
}

type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>

/** Events by kind, each kind in its order: a list is read once for all that is asked of it. */
type Sorted = ReadonlyMap<CaseEventType, readonly CaseEvent[]>

const sorted = (events: readonly CaseEvent[]): Sorted => {
  const kinds = new Map<CaseEventType, CaseEvent[]>()
  for (const event of events) {
    const alike = kinds.get(event.type)
    if (alike === undefined) kinds.set(event.type, [event])
    else alike.push(event)
  }
  return kinds
}

const allOf = <T extends CaseEventType>(events: Sorted, type: T): readonly EventOf<T>[] =>
  (events.get(type) ?? []) as readonly EventOf<T>[]

const firstOf = <T extends CaseEventType>(events: Sorted, type: T): EventOf<T> | null =>
  allOf(events, type)[0] ?? null

const lastOf = <T extends CaseEventType>(events: Sorted, type: T): EventOf<T> | null => {
  const all = allOf(events, type)
  return all[all.length - 1] ?? null
}

const sameLetter = (sent: ConsultationSent, other: ConsultationReceived | ConsultationReplied): boolean =>
  other.party === sent.party && other.who === sent.who && other.on >= sent.on

const consultationsOf = (events: Sorted): readonly ConsultationFacts[] => {
  const [receipts, replies] = [
    [...allOf(events, 'consultation_received')],
    [...allOf(events, 'consultation_replied')],
  ]
  return allOf(events, 'consultation_sent').map((sent) => {
    const receipt = receipts.findIndex((event) => sameLetter(sent, event))
    const reply = replies.findIndex((event) => sameLetter(sent, event))
    return {
      sent,
      received: receipt < 0 ? null : receipts.splice(receipt, 1)[0]!,
      replied: reply < 0 ? null : replies.splice(reply, 1)[0]!,
    }
  })
}

const assistancesOf = (events: Sorted): readonly AssistanceFacts[] => {
  const answers = [...allOf(events, 'assistance_given')]
  return allOf(events, 'assistance_asked').map((asked) => {
    const at = answers.findIndex(({ who, on }) => who === asked.who && on >= asked.on)
    return { asked, given: at < 0 ? null : answers.splice(at, 1)[0]! }
  })
}

const isAfter = (log: readonly CaseEvent[], one: CaseEvent | null, other: CaseEvent | null): boolean =>
  one !== null && other !== null && log.indexOf(one) > log.indexOf(other)

/** An edit belongs to the draft before it: a new draft begins with a letter of its own. */
const draftOf = (
  log: readonly CaseEvent[],
  events: Sorted,
): Pick<CaseFacts, 'draft' | 'returned' | 'letterEdited'> => {
  const [draft, returned] = [lastOf(events, 'reply_drafted'), lastOf(events, 'reply_returned')]
  const edited = lastOf(events, 'letter_edited')
  if (isAfter(log, returned, draft)) return { draft: null, returned, letterEdited: null }
  return { draft, returned: null, letterEdited: isAfter(log, edited, draft) ? edited : null }
}

const endingOf = (events: Sorted): Ending | null => {
  const [referred, merged] = [lastOf(events, 'referred'), lastOf(events, 'merged')]
  if (referred !== null) {
    const outcome = referred.to === 'consultation' ? 'other' : 'petition_like'
    return { on: referred.on, outcome, reason: `转为${REFERRAL_TEXTS[referred.to]}办理：${referred.reason}` }
  }
  if (merged !== null) {
    const reason = `与${merged.intoNumber}是同一申请，并入该件办理：${merged.reason}`
    return { on: merged.on, outcome: 'other', reason }
  }
  return firstOf(events, 'closed')
}

/**
 * Sorts a case's events by kind. Total: takes any list, in any order, and never throws.
 * @example factsOf(events).received
 */
export const factsOf = (log: readonly CaseEvent[]): CaseFacts => {
  const inForce = eventsInForce(log)
  const events = sorted(inForce)
  return {
    submitted: firstOf(events, 'submitted'),
    received: firstOf(events, 'received'),
    correctionNotice: firstOf(events, 'correction_notice'),
    correctionReceived: firstOf(events, 'correction_received'),
    consultations: consultationsOf(events),
    assistances: assistancesOf(events),
    toldParties: allOf(events, 'third_party_told'),
    extensions: allOf(events, 'extended'),
    reasonsAsked: firstOf(events, 'reasons_asked'),
    reasonsGiven: firstOf(events, 'reasons_given'),
    feeNotice: firstOf(events, 'fee_notice_received'),
    feePaid: firstOf(events, 'fee_paid'),
    ...draftOf(inForce, events),
    replied: firstOf(events, 'replied'),
    served: firstOf(events, 'reply_served'),
    withdrawn: firstOf(events, 'withdrawn'),
    closed: endingOf(events),
    referred: lastOf(events, 'referred'),
    merged: lastOf(events, 'merged'),
    reopened: lastOf(events, 'reopened'),
    assigned: lastOf(events, 'assigned'),
    rated: firstOf(events, 'rated'),
    publicationProposed: firstOf(events, 'publication_proposed'),
    publicationDecided: firstOf(events, 'publication_decided'),
  }
}
