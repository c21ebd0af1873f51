import type { CaseEvent } from '../../../src/domain/information-request/events'
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
  }
}
