import { yearOf, type IsoDate } from '../calendar/civil-date'
import { factsOf, type CaseFacts } from '../information-request/case-facts'
import type { ApplicantKind, CaseEvent, Channel } from '../information-request/events'
import type { OutcomeCode } from '../information-request/outcomes'

/** What a request is in the annual report, whatever the year: it follows from the events in force. */
export interface RequestFacts {
  /** Year of receipt (Art. 31). */
  readonly receivedYear: number
  /** Year of its result; null while it is open. */
  readonly endedYear: number | null
  /** What it ended with; null while it is open. */
  readonly outcome: OutcomeCode | null
  readonly applicantKind: ApplicantKind
  readonly channel: Channel
  /** Whether the term was extended (Art. 33). */
  readonly extended: boolean
}

interface Ended {
  readonly on: IsoDate
  readonly outcome: OutcomeCode
}

const endOf = ({ replied, closed, withdrawn }: CaseFacts): Ended | null => {
  if (replied !== null) return { on: replied.on, outcome: replied.reply.outcome }
  if (closed !== null) return { on: closed.on, outcome: closed.outcome }
  return withdrawn === null ? null : { on: withdrawn.on, outcome: 'other' }
}

/** Day of receipt; the day of sending where it ended before anybody confirmed; never after its own end. */
const receivedBy = (facts: CaseFacts, end: Ended | null): IsoDate | null => {
  const received = facts.received?.on ?? null
  if (end === null) return received
  const from = received ?? facts.submitted?.on ?? end.on
  return end.on < from ? end.on : from
}

const resultOf = (end: Ended | null): Pick<RequestFacts, 'endedYear' | 'outcome'> =>
  end === null ? { endedYear: null, outcome: null } : { endedYear: yearOf(end.on), outcome: end.outcome }

/**
 * The facts of a request for the report; null while it isn't received. One that ended before anybody confirmed its
 * receipt counts from the day on which it was sent, so that what ended was also received.
 * Source: 国办公开办函〔2021〕30号, table 2 (一 by year of receipt, 三 by year of the result).
 * @example requestFactsOf(events)?.receivedYear // 2026
 */
export const requestFactsOf = (events: readonly CaseEvent[]): RequestFacts | null => {
  const facts = factsOf(events)
  const end = endOf(facts)
  const from = receivedBy(facts, end)
  if (facts.submitted === null || from === null) return null
  const { applicantKind, channel } = facts.submitted
  return {
    receivedYear: yearOf(from),
    ...resultOf(end),
    ...{ applicantKind, channel },
    extended: facts.extensions.length > 0,
  }
}
