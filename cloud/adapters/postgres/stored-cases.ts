import type { StoredEvent } from './case-events'
import { projectCase } from './case-projection'
import type { NewRow } from './schema'

/** A case as its stored events make it. */
export interface StoredCase {
  readonly id: string
  readonly stored: readonly StoredEvent[]
  readonly row: NewRow<'request_case'>
}

const byCase = (events: readonly StoredEvent[]): ReadonlyMap<string, readonly StoredEvent[]> => {
  const cases = new Map<string, StoredEvent[]>()
  for (const stored of events) {
    const list = cases.get(stored.caseId)
    if (list === undefined) cases.set(stored.caseId, [stored])
    else list.push(stored)
  }
  return cases
}

/** The cases that events belong to, each with its row as it follows from them. Throws where the opening of one is gone. */
export const storedCases = (tenant: string, events: readonly StoredEvent[]): readonly StoredCase[] =>
  [...byCase(events)].map(([id, stored]) => {
    const opening = stored[0]?.opening
    if (opening === undefined || opening === null) throw new Error(`case ${id} has no opening`)
    const row = projectCase(
      tenant,
      { id, opening },
      stored.map(({ event }) => event),
    )
    return { id, stored, row }
  })
