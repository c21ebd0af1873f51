import type { CaseEvent } from '../../../src/domain/information-request/events'
import { requestFactsOf } from '../../../src/domain/annual-report/request-facts'
import { eventsInForce } from '../../../src/domain/information-request/events-in-force'
import type { NewRow } from './schema'

/** What the first event of a case carries besides the event. */
export interface CaseOpening {
  readonly number: string
  readonly applicantId: string
}

/** Ends of a case; one that was recalled, reopened or resumed is in force no longer. */
const FINAL: readonly CaseEvent['type'][] = ['replied', 'withdrawn', 'closed', 'referred', 'merged']

const firstDay = (events: readonly CaseEvent[], types: readonly CaseEvent['type'][]): string | null =>
  events.find((event) => types.includes(event.type))?.on ?? null

type FactColumns = Pick<
  NewRow<'request_case'>,
  'received_year' | 'ended_year' | 'outcome' | 'applicant_kind' | 'channel' | 'extended'
>

const NOT_RECEIVED = { receivedYear: null, endedYear: null, outcome: null, extended: false } as const

/** What the annual report asks of a case; the years are null while it isn't received. */
const factColumns = (events: readonly CaseEvent[]): FactColumns => {
  const { receivedYear, endedYear, outcome, extended } = requestFactsOf(events) ?? NOT_RECEIVED
  const first = events[0]
  const { applicantKind, channel } =
    first?.type === 'submitted' ? first : ({ applicantKind: 'citizen', channel: 'online' } as const)
  return {
    ...{ received_year: receivedYear, ended_year: endedYear, outcome, extended },
    ...{ applicant_kind: applicantKind, channel },
  }
}

/** The row of `request_case` for a case: a function of its events and nothing else. */
export const projectCase = (
  tenant: string,
  { id, opening }: { readonly id: string; readonly opening: CaseOpening },
  events: readonly CaseEvent[],
): NewRow<'request_case'> => {
  const first = events[0]
  const last = events.at(-1)
  if (first === undefined || last === undefined) throw new Error(`case ${id} has no events`)
  return {
    tenant,
    id,
    number: opening.number,
    applicant_id: opening.applicantId,
    opened_at: first.at,
    opened_on: first.on,
    received_on: firstDay(events, ['received']),
    closed_on: firstDay(eventsInForce(events), FINAL),
    last_seq: last.seq,
    ...factColumns(events),
  }
}
